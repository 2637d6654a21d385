class PlantedQuery {
    static final String SQL = "select name from catalog_title join personalization_viewing";
}
