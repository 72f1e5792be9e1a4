/**
 * A text in which all that the outline knows occurs. Code that was never run is compiled as if it
 * never would be, and thrown away when it is run after all; so this is read before much else is.
 * Each loop runs long enough to be watched.
 */
export const REHEARSAL = `# a\r\n\r
// b
/* c */
resource "a" "b" {
  one   = "${"long text ".repeat(20)} $\${y} %%{ \\" \\\\ \\n \${a} z \${b}"
  two   = <<-EOT
    ${"long text\n".repeat(20)}
    a $\${b} %%{ c
    EOTX
    x \${a} y \${b} z
  EOT
  three = -${"12345".repeat(20)}.${"12345".repeat(20)} + 2.5 * 3 / 4 % 5 - 6 /* d */ // e
  four  = !a == b && c != d || e < f && g <= h || i > j && k >= l
  five  = a ? b : [c, (d), e[0], f[*].g, h.*.i.j, k . l.m,]
  six   = f(1, 2, a...)
  seven = [for a, b in c : d if e]
  eight = { for a in b : c => d... if e }
  nine = {
    a = 1, "b" : 2
    (c) = 3
    d = {}
  }
  ten = f(
    [],
    g(a ? b : c)
  )
  inner "a" {
    b { c = 1 }
    d {
    }
  }
}
`;
