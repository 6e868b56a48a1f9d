using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "whitepaper", worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
))]);
