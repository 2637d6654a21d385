package io.lobbycard.transparency.export;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ControlChange;
import io.lobbycard.personalization.Impression;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessSeen;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.LogComparison.State;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.web.Spelled;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about a member as JSON, written part by part; times in UTC. Only {@link #end} makes it
 * well-formed, so that nobody takes a part of it for all.
 */
final class ExportJson {

    private final JsonGenerator json;

    ExportJson(OutputStream stream) {
        json = Json.createGenerator(stream);
    }

    void begin(MemberId member, Instant joined, boolean alwaysPersonalised, Optional<Instant> erased) {
        json.writeStartObject()
                .write("member", member.value())
                .write("joined", joined.toString())
                .write("alwaysPersonalised", alwaysPersonalised);
        erased.ifPresent(at -> json.write("lastErasure", at.toString()));
    }

    void add(MemberControls said, Optional<String> represented) {
        json.writeStartObject("controls");
        json.write("neutral", said.neutral())
                .write("exploration", said.exploration())
                .write("controlGroup", said.controlGroup());
        represented.ifPresent(group -> json.write("representation", group));
        strings("sensitiveThemes", said.sensitiveThemes());
        strings("refusedArtworks", said.refusedArtworks());
        strings("leftOutViewings", said.leftOutViewings());
        strings("leftOutSignals", said.leftOutSignals());
        json.writeStartObject("pins");
        said.pins().forEach((title, artwork) -> json.write(title.value(), artwork.value()));
        json.writeEnd().writeEnd();
    }

    /**
     * What the member said, the oldest first.
     *
     * @param after what was said after a revision; nothing at the end
     */
    void addChanges(List<ControlChange> first, LongFunction<List<ControlChange>> after) {
        json.writeStartArray("controlChanges");
        for (List<ControlChange> part = first; !part.isEmpty(); ) {
            part.forEach(this::add);
            part = after.apply(part.getLast().revision());
        }
        json.writeEnd();
    }

    void addReports(List<MisledReport> reports) {
        json.writeStartArray("misledReports");
        for (MisledReport report : reports) {
            json.writeStartObject()
                    .write("title", report.title().value())
                    .write("artwork", report.artwork().value())
                    .write("words", report.words())
                    .write("reportedAt", report.reportedAt().toString())
                    .write("due", report.due().toString());
            optional("answeredAt", report.answeredAt());
            optional("outcome", report.outcome());
            optional("answer", report.answer());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** What was asked for about the member, given or not; members see roles of the staff, never names. */
    void addRequests(List<AccessGrant> asked) {
        json.writeStartArray("accessRequests");
        for (AccessGrant request : asked) {
            json.writeStartObject()
                    .write("askedAt", request.askedAt().toString())
                    .write("purpose", spelled(request.purpose()))
                    .write("words", request.words())
                    .write("minutes", request.minutes())
                    .write("emergency", request.emergency())
                    .write("state", spelled(request.state()));
            optional("until", request.until());
            optional("decidedAt", request.decidedAt());
            optional("justified", request.justified());
            strings("fields", request.fields());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** @param compared whether the log that they are from was changed, as far as that is known */
    void addAccesses(List<AccessSeen> accesses, Optional<LogComparison> compared) {
        json.writeStartObject("accessLog");
        optional("comparedAt", compared.map(LogComparison::at).orElse(null));
        json.write(
                        "compared",
                        compared.filter(last -> last.accesses() != State.NOT_COMPARED)
                                .isPresent())
                .write(
                        "changed",
                        compared.filter(last -> last.accesses() == State.CHANGED)
                                .isPresent())
                .writeEnd();
        json.writeStartArray("accesses");
        for (AccessSeen access : accesses) {
            json.writeStartObject()
                    .write("at", access.at().toString())
                    .write("refused", access.refused())
                    .write("role", access.role())
                    .write("emergency", access.emergency());
            optional("purpose", access.purpose());
            optional("words", access.words());
            optional("until", access.until());
            optional("approvedByRole", access.approvedByRole());
            optional("outcome", access.outcome());
            strings("fields", access.fields());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** @param names of the titles, where they are known */
    void addViewings(List<Viewing> viewings, Map<TitleId, String> names) {
        json.writeStartArray("viewings");
        for (Viewing viewing : viewings) {
            add(viewing, names.getOrDefault(viewing.title(), viewing.title().value()));
        }
        json.writeEnd();
    }

    /** @param after the impressions after the one with this id; none at the end */
    void addImpressions(List<Impression> first, Function<String, List<Impression>> after) {
        json.writeStartArray("impressions");
        for (List<Impression> part = first; !part.isEmpty(); ) {
            part.forEach(this::add);
            part = after.apply(part.getLast().id().value());
        }
        json.writeEnd();
    }

    private void add(ControlChange change) {
        json.writeStartObject()
                .write("revision", change.revision())
                .write("at", change.at().toString())
                .write("subject", change.subject())
                .write("item", change.item())
                .write("stated", change.stated())
                .writeEnd();
    }

    private void add(Viewing viewing, String name) {
        json.writeStartObject()
                .write("id", viewing.id().value())
                .write("title", viewing.title().value())
                .write("name", name);
        optional("episode", viewing.episode());
        json.write("startedAt", viewing.startedAt().toString())
                .write("watchedSeconds", viewing.watchedSeconds())
                .write("receivedAt", viewing.receivedAt().toString());
        optional("ledBy", viewing.ledBy());
        if (viewing.ledBySnapshot() != null) {
            json.write("ledBySnapshot", viewing.ledBySnapshot());
        }
        json.write("leftOut", viewing.leftOut()).writeEnd();
    }

    private void add(Impression seen) {
        json.writeStartObject()
                .write("id", seen.id().value())
                .write("at", seen.at().toString())
                .write("receivedAt", seen.receivedAt().toString())
                .write("title", seen.title().value())
                .write("artwork", seen.artwork().value())
                .write("mode", seen.mode().label())
                .write("propensity", seen.propensity())
                .write("snapshot", seen.snapshot())
                .write("period", seen.period())
                .write("watermark", seen.watermark())
                .write("controlRevision", seen.controlRevision())
                .write("withdrawalRevision", seen.withdrawalRevision())
                .writeEnd();
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.write(name, spelled(value));
        }
    }

    private static String spelled(Object value) {
        return value instanceof Enum<?> constant ? Spelled.of(constant) : value.toString();
    }

    private void strings(String name, Collection<?> values) {
        json.writeStartArray(name);
        values.stream().map(ExportJson::spelled).sorted().forEach(json::write);
        json.writeEnd();
    }

    void end() {
        json.writeEnd().close();
    }
}
