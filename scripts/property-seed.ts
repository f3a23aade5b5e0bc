/**
 * Properties are tried on the same inputs in every default run, so that a red run is red for everybody. Another seed finds
 * other inputs: `PROPERTY_SEED=7 npm test`; a failure it finds becomes an example of its own.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_191_009) });
