// Records what Helm prints, for helm.test.ts. In a folder of its own, beside a copy of this file:
//
//	go mod init record && go get helm.sh/helm/v3@v3.22.0 && go mod tidy && go build -o record .
//	./record REPOSITORY/test
package main

import (
	"encoding/json"
	"os"
	"path"
	"path/filepath"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
)

type example struct {
	Template string `json:"template"`
	Printed  string `json:"printed"`
}

func main() {
	tests := os.Args[1]
	oracles := filepath.Join(tests, "oracles/helm")
	recordTemplates(oracles)
	recordCharts(filepath.Join(tests, "fixtures/kubernetes"), oracles)
}

// Prints each template of templates.json again.
func recordTemplates(folder string) {
	var examples []example
	must(json.Unmarshal(read(filepath.Join(folder, "templates.json")), &examples))
	for i := range examples {
		files := []*loader.BufferedFile{
			{Name: "Chart.yaml", Data: []byte("apiVersion: v2\nname: expressions\nversion: 1.2.3\nappVersion: \"4.5\"\n")},
			{Name: "values.yaml", Data: read(filepath.Join(folder, "values.yaml"))},
			{Name: "data.txt", Data: []byte("one\ntwo\n")},
			{Name: "templates/case.yaml", Data: []byte(examples[i].Template)},
		}
		chart, err := loader.LoadFiles(files)
		must(err)
		printed, err := render(chart)
		must(err)
		examples[i].Printed = printed["expressions/templates/case.yaml"]
	}
	write(filepath.Join(folder, "templates.json"), examples)
}

// Prints the charts among the fixtures that Helm can render.
func recordCharts(fixtures, folder string) {
	entries, err := os.ReadDir(fixtures)
	must(err)
	recorded := map[string]map[string]string{}
	for _, entry := range entries {
		chart, err := loader.Load(filepath.Join(fixtures, entry.Name()))
		if err != nil {
			continue
		}
		if printed, err := render(chart); err == nil {
			recorded[entry.Name()] = printed
		}
	}
	write(filepath.Join(folder, "charts.json"), recorded)
}

func render(chart *chart.Chart) (map[string]string, error) {
	// What is not in charts/ is left out.
	values := map[string]interface{}{}
	if err := chartutil.ProcessDependenciesWithMerge(chart, values); err != nil {
		return nil, err
	}
	cluster := *chartutil.DefaultCapabilities
	cluster.KubeVersion = chartutil.KubeVersion{Version: "v1.35.0", Major: "1", Minor: "35"}
	release := chartutil.ReleaseOptions{Name: "release-name", Namespace: "default", Revision: 1, IsInstall: true}
	all, err := chartutil.ToRenderValues(chart, values, release, &cluster)
	if err != nil {
		return nil, err
	}
	printed, err := new(engine.Engine).Render(chart, all)
	for name := range printed {
		if base := path.Base(name); base[0] == '_' || base == "NOTES.txt" {
			delete(printed, name)
		}
	}
	return printed, err
}

func read(file string) []byte {
	data, err := os.ReadFile(file)
	must(err)
	return data
}

func write(file string, data interface{}) {
	out, err := os.Create(file)
	must(err)
	defer out.Close()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	must(encoder.Encode(data))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
