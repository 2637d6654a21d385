package io.lobbycard.admin;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Mounts the REST resources of all modules. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
