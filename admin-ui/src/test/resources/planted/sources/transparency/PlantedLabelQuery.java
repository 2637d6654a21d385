class PlantedLabelQuery {
    static final String SQL = "select group_name from transparency_audit_label";
}
