package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.Imports;
import io.lobbycard.catalog.Job;
import io.lobbycard.web.FileRoom;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes in CSV files over HTTP. */
@ApplicationScoped
@Path("/imports")
@RolesAllowed({Roles.EDITOR, Roles.OPERATOR, Roles.CLIENT})
@Tag(name = "Imports and exports")
public class ImportsResource {

    /** In bytes, of a part that is a word. */
    private static final int LONGEST_WORD = 1_024;

    /** A part of a form does not say beforehand how long it is. */
    private static final long UNKNOWN = -1;

    private final Imports imports;
    private final FileRoom room;

    @Inject
    public ImportsResource(Imports imports, FileRoom room) {
        this.imports = imports;
        this.room = room;
    }

    @GET
    @Operation(summary = "The kinds of files that the caller may import, and what their columns mean")
    public Kinds kinds(@Context SecurityContext caller) {
        return new Kinds(imports.kinds().stream()
                .filter(kind -> kind.roles().stream().anyMatch(caller::isUserInRole))
                .map(kind -> new Kinds.Kind(kind.name(), kind.columns()))
                .toList());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Begins an import in the background",
            description =
                    "The part file is CSV in UTF-8 with a header, of at most 32 MiB; the part kind names what it holds; the"
                            + " part whole is true if one bad row is to keep everything out (default false: the good rows"
                            + " are kept). 503 while too many files are being taken in at once.")
    public Response start(
            @FormParam("file") @Nullable EntityPart file,
            @FormParam("kind") @Nullable EntityPart kind,
            @FormParam("whole") @Nullable EntityPart whole,
            @Context SecurityContext caller)
            throws IOException {
        if (file == null || kind == null) {
            throw ProblemException.unprocessable(List.of(new Violation(
                    file == null ? "/file" : "/kind",
                    "An import needs a part named file with the rows and a part named kind.")));
        }
        String name = text(kind);
        requireAllowed(name, caller);
        boolean all = whole != null && yes(text(whole));
        String fileName = file.getFileName().orElse("file.csv");
        String actor = caller.getUserPrincipal().getName();
        try (InputStream content = file.getContent()) {
            Job job = room.with(
                    content, UNKNOWN, Imports.LARGEST_FILE, csv -> imports.start(name, fileName, csv, all, actor));
            return Response.accepted(new Started(job.id().value())).build();
        }
    }

    private void requireAllowed(String name, SecurityContext caller) {
        boolean refused = imports.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .map(ImportKind::roles)
                .anyMatch(roles -> roles.stream().noneMatch(caller::isUserInRole));
        if (refused) {
            throw ProblemException.forbidden("Files of " + name + " are imported by other roles than yours.");
        }
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "" -> false;
            default ->
                throw ProblemException.unprocessable(
                        List.of(new Violation("/whole", "True or false is needed, found " + text + ".")));
        };
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_WORD), StandardCharsets.UTF_8).strip();
        }
    }

    /** The job that was begun. */
    public record Started(String job) {}

    /** What can be imported. */
    public record Kinds(List<Kind> items) {

        /** A kind of file. */
        public record Kind(String kind, List<ImportKind.Column> columns) {}
    }
}
