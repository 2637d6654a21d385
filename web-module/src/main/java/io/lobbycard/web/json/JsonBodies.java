package io.lobbycard.web.json;

import io.lobbycard.web.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;

/**
 * Reads and writes the JSON bodies of REST requests, {@code application/json} and every {@code +json} type. Jackson's own
 * provider is not used: its jar holds a second one, which the server finds too and which needs XML binding.
 */
@Provider
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** Bodies that are text or bytes already. */
    private static final Set<Class<?>> AS_THEY_ARE =
            Set.of(String.class, byte[].class, InputStream.class, StreamingOutput.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return !AS_THEY_ARE.contains(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Object value = StrictJson.BODIES
                .readerFor(StrictJson.BODIES.constructType(generic))
                .without(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .readValue(body);
        if (value == null) {
            throw ProblemException.badRequest("The body is null, and something is needed there.");
        }
        return value;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return AS_THEY_ARE.stream().noneMatch(each -> each.isAssignableFrom(type));
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body) {
        StrictJson.MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(body, value);
    }
}
