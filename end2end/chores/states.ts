// Projects as links (src/link.rs): what the page shows in pictures and what is typed into while measuring.

export const filled = link(
  ["name", "notas-iv"],
  ["registry", "docker.io/angelhodar"],
  ["platforms", "docker-hub,compose,heroku,render"],
  ["app", "web"],
  ["framework", "flask"],
  ["port", "5000"],
  ["start", "gunicorn app:app"],
  ["health", "/"],
  ["worker", "receiver:python src/receiver.py"],
  ["env", "APP_ENV:production"],
  ["env", "LOG_LEVEL:info"],
  ["secret", "MLABPASS"],
  ["service", "db"],
  ["kind", "postgres"],
  ["service", "queue"],
  ["kind", "rabbitmq"],
);

/** Something wrong in every place where something can be. */
export const broken = link(
  ["name", "Ñandú & Söhne!!"],
  ["tag", "latest"],
  ["registry", "docker.io//x"],
  ["platforms", "heroku,nowhere"],
  ["app", "web"],
  ["version", "2.7"],
  ["port", "99999"],
  ["host_port", "web"],
  ["health", "no-slash"],
  ["worker", ":"],
  ["env", "1BAD:x"],
  ["env", "PORT:80"],
  ["env", "API_KEY:sk_live_0123456789abcdef0123"],
  ["app", "web"],
  ["port", "80"],
  ["colour", "blue"],
  ["service", "db"],
  ["kind", "oracle"],
);

/** 20 apps and 500 variables. */
export const large = link(
  ["name", "everything"],
  ["platforms", "compose,docker-hub,heroku,render"],
  ...Array.from({ length: 20 }, (_, app): [string, string][] => [
    ["app", `service-${app + 1}`],
    ["path", `services/${app + 1}`],
    ["port", `${8001 + app}`],
    ...Array.from({ length: 25 }, (_, at): [string, string] => ["env", `SETTING_${at + 1}:value ${at + 1}`]),
  ]).flat(),
  ["service", "db"],
  ["kind", "postgres"],
);

function link(...parts: [string, string][]): string {
  const spelled = parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",")}`);
  return `#${["v=1", ...spelled].join("&")}`;
}
