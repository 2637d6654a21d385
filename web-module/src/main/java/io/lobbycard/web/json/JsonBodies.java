package io.lobbycard.web.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import tools.jackson.jakarta.rs.json.JacksonJsonProvider;

/** Reads and writes the JSON bodies of REST requests, {@code application/json} and every {@code +json} type. */
@Provider
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
public class JsonBodies extends JacksonJsonProvider {

    public JsonBodies() {
        super(StrictJson.MAPPER);
    }
}
