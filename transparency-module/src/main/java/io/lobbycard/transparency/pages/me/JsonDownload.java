package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** Everything that is kept about a member as JSON: their choices and their viewings, times in UTC. */
final class JsonDownload implements AutoCloseable {

    private final JsonGenerator json;

    JsonDownload(OutputStream stream) {
        json = Json.createGenerator(stream);
    }

    void begin(MemberId member, MemberControls said, Optional<String> represented) {
        json.writeStartObject().write("member", member.value()).writeStartObject("controls");
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
        json.writeEnd().writeEnd().writeStartArray("viewings");
    }

    void add(NamedViewing named) {
        String episode = named.viewing().episode();
        json.writeStartObject()
                .write("id", named.viewing().id().value())
                .write("title", named.viewing().title().value())
                .write("name", named.name());
        if (episode != null) {
            json.write("episode", episode);
        }
        json.write("startedAt", named.viewing().startedAt().toString())
                .write("watchedSeconds", named.viewing().watchedSeconds())
                .write("leftOut", named.viewing().leftOut())
                .writeEnd();
    }

    private void strings(String name, Collection<?> values) {
        json.writeStartArray(name);
        values.stream().map(Object::toString).sorted().forEach(json::write);
        json.writeEnd();
    }

    @Override
    public void close() {
        json.writeEnd().writeEnd().close();
    }
}
