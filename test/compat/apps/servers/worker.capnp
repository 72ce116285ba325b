using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    # The emulator listens on this machine; deployed Workers reach public addresses only.
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", service = "main")],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "dist/worker.js")],
  compatibilityDate = "2025-01-01",
  bindings = [
    (name = "CLIENT_ID", fromEnvironment = "CLIENT_ID"),
    (name = "CLIENT_SECRET", fromEnvironment = "CLIENT_SECRET"),
    (name = "COGNITO_ENDPOINT", fromEnvironment = "COGNITO_ENDPOINT"),
    (name = "ORIGIN", fromEnvironment = "ORIGIN"),
    (name = "TIMEOUT_MS", fromEnvironment = "TIMEOUT_MS"),
  ],
);
