Hello ${name}!%{ if port == 23 } Telnet.%{ else } Port ${port}.%{ endif }
