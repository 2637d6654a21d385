package io.lobbycard.database;

/**
 * The tables of one module. Each module has one application-scoped bean of this kind; its migrations lie in
 * {@code db/<module>} of the class path, beside an empty file {@code flyway.location} by which Flyway finds the folder in
 * Liberty, and their history in the table {@code <module>_schema_history}.
 */
public interface ModuleSchema {

    /** The module's name, which its tables begin with, such as {@code catalog}. */
    String module();
}
