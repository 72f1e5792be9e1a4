{{- define "observatory.name" -}}
{{ .Release.Name }}-{{ .Chart.Name }}
{{- end }}

{{- define "observatory.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}
