package io.lobbycard.admin.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Makes the OpenAPI document say what the interface takes: constants as they are sent, and for each operation the roles that
 * may ask it, read from the very annotations that the server enforces.
 */
public class ApiWords implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> constants = schema.getEnumeration();
        if (constants != null && constants.stream().allMatch(ApiWords::isConstant)) {
            schema.setEnumeration(constants.stream().map(ApiWords::asSent).toList());
        }
        return schema;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        String method = operation.getOperationId();
        if (method != null) {
            operation.setOperationId(method.substring(method.lastIndexOf('.') + 1));
            operation.setDescription(described(operation.getDescription(), RolesOfOperation.of(method)));
        }
        return operation;
    }

    private static String described(@Nullable String description, List<String> roles) {
        String allowed =
                roles.isEmpty() ? "Anybody may ask." : roles.stream().collect(Collectors.joining(", ", "Roles: ", "."));
        return description == null || description.isBlank() ? allowed : description + "\n\n" + allowed;
    }

    private static boolean isConstant(Object value) {
        return CONSTANT.matcher(Objects.toString(value)).matches();
    }

    private static Object asSent(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
