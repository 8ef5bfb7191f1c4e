package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the files of {@code data/} as they are: every id leads somewhere, and no number can be anything. */
class DataGuardTest {
    private static final Path DATA = Path.of("data");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Words of claims that stand for several actives. */
    private static final Set<String> FAMILIES =
            Set.of("retinoids", "hydroxy_acids", "vitamin_c", "peptides", "botanicals");

    private static JsonNode actives;
    private static JsonNode rules;
    private static JsonNode claims;
    private static JsonNode sources;

    /**
     * A node where it stands.
     *
     * @param key its key, or that of the list that it is in
     * @param pointer where it stands
     * @param node the node
     */
    private record Place(String key, String pointer, JsonNode node) {}

    @BeforeAll
    static void read() throws IOException {
        actives = read("actives.json");
        rules = read("rules.json");
        claims = read("claims.json");
        sources = read("sources.json");
    }

    @Test
    void everyIdLeadsSomewhere() {
        Map<String, Set<String>> known = known();
        List<String> lost = new ArrayList<>();
        Map<String, Integer> followed = new HashMap<>();
        for (JsonNode file : List.of(actives, rules, claims)) {
            for (Place place : places(file)) {
                String kind = kindOfId(place);
                if (kind != null && place.node().isValueNode() && !place.node().isNull()) {
                    followed.merge(kind, 1, Integer::sum);
                    if (!known.get(kind).contains(place.node().asText())) {
                        lost.add(place.pointer() + " " + place.node().asText() + " is no " + kind);
                    }
                }
            }
        }
        System.out.println("ids followed=" + followed);
        assertThat(lost).isEmpty();
        assertThat(followed.keySet()).isEqualTo(known.keySet());
    }

    @Test
    void everySourceIsReadOverAnEncryptedConnection() {
        List<String> open = new ArrayList<>();
        for (JsonNode file : List.of(actives, rules, claims, sources)) {
            for (Place place : places(file)) {
                if (place.node().isTextual() && place.node().asText().startsWith("http:")) {
                    open.add(place.pointer());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    private static Map<String, Set<String>> known() {
        Set<String> activesAndGroups = new TreeSet<>(ids(actives.get("actives")));
        rules.get("groups").fieldNames().forEachRemaining(activesAndGroups::add);
        activesAndGroups.add("unknown"); // what nobody stated
        Set<String> activesAndFamilies = new TreeSet<>(ids(actives.get("actives")));
        activesAndFamilies.addAll(FAMILIES);
        Set<String> layers = new TreeSet<>();
        actives.get("layers").forEach(layer -> layers.add(layer.get("order").asText()));
        Set<String> names = new TreeSet<>();
        rules.get("names").fieldNames().forEachRemaining(names::add);
        return Map.of(
                "source", ids(sources.get("sources")),
                "rule", ids(rules.get("rules")),
                "ramp", ids(actives.get("ramps")),
                "active", ids(actives.get("actives")),
                "active or group", activesAndGroups,
                "active or family", activesAndFamilies,
                "section", ids(claims.get("sections")),
                "layer", layers,
                "name", names);
    }

    private static String kindOfId(Place place) {
        return switch (place.key()) {
            case "source", "sources", "checkSources" -> "source";
            case "rule", "rules" -> place.node().isTextual() ? "rule" : null;
            case "ramp" -> "ramp";
            case "appliesTo" -> "active";
            case "anyOf",
                    "noneOf",
                    "with",
                    "beyond",
                    "only",
                    "rinseOffExceptions",
                    "added",
                    "addedInPeel",
                    "exfoliating",
                    "active" -> "active or group";
            case "actives" -> place.node().isTextual() ? "active or family" : null;
            case "section" -> "section";
            case "layer" -> "layer";
            case "named" -> "name";
            default -> place.pointer().startsWith("/groups/") ? "active" : null;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"actives", "sources", "claims", "rules"})
    void noNumberCanBeAnything(String name) throws IOException {
        List<String> open = new ArrayList<>();
        int numbers = 0;
        for (Place place : places(read("schema/" + name + ".schema.json"))) {
            JsonNode type = place.node().isObject() ? place.node().path("type") : MAPPER.nullNode();
            if (type.toString().contains("\"number\"") || type.toString().contains("\"integer\"")) {
                numbers++;
                boolean least = place.node().has("minimum") || place.node().has("exclusiveMinimum");
                boolean most = place.node().has("maximum") || place.node().has("exclusiveMaximum");
                if (!least || !most) {
                    open.add(place.pointer());
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(numbers).isGreaterThanOrEqualTo(name.equals("claims") ? 0 : 1);
    }

    @Test
    void stricterSkinIsNeverAllowedMore() {
        int compared = 0;
        for (JsonNode file : List.of(actives, rules)) {
            for (Place place : places(file)) {
                if (place.node().isObject() && place.node().has("sensitive")) {
                    compared++;
                    boolean rest = Set.of("hours", "nights", "restHours", "daysApart", "testDays")
                            .contains(place.key());
                    double low = place.node().get("low").asDouble();
                    double normal = place.node().get("normal").asDouble();
                    double sensitive = place.node().get("sensitive").asDouble();
                    assertThat(rest ? sensitive : low).as(place.pointer()).isGreaterThanOrEqualTo(normal);
                    assertThat(normal).as(place.pointer()).isGreaterThanOrEqualTo(rest ? low : sensitive);
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void everyActiveWithAPercentageSaysWhatIsPlausible() {
        for (JsonNode active : actives.get("actives")) {
            JsonNode strength = active.get("strength");
            List<String> said = new ArrayList<>(List.of(strength.get("typical").asText()));
            strength.get("thresholds").forEach(at -> said.add(at.get("when").asText()));
            if (said.stream().anyMatch(text -> text.contains("%"))) {
                assertThat(strength.get("plausible").isObject())
                        .as(active.get("id").asText())
                        .isTrue();
            }
        }
    }

    @Test
    void plausibleBoundsAreInOrderAndSayWhatIsUsual() {
        int bounds = 0;
        for (JsonNode active : actives.get("actives")) {
            for (JsonNode form : active.at("/strength/plausible")) {
                bounds++;
                String id = active.get("id").asText();
                assertThat(form.get("least").asDouble()).as(id).isPositive();
                assertThat(form.get("least").asDouble())
                        .as(id)
                        .isLessThan(form.get("most").asDouble());
                assertThat(form.get("usual").asText()).as(id).isNotBlank();
            }
        }
        assertThat(bounds).isGreaterThan(50);
    }

    @Test
    void noMaximumIsBeyondTheSessionsOfAWeek() {
        for (Place place : places(rules)) {
            JsonNode node = place.node();
            if (node.isObject() && node.path("measure").asText().equals("sessions")) {
                node.get("most")
                        .forEach(cap -> assertThat(cap.get("low").asDouble())
                                .as(place.pointer())
                                .isBetween(0.0, 14.0));
            }
        }
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new HashSet<>();
        list.forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private static List<Place> places(JsonNode root) {
        List<Place> places = new ArrayList<>();
        collect("", "", root, places);
        return places;
    }

    private static void collect(String key, String pointer, JsonNode node, List<Place> places) {
        places.add(new Place(key, pointer, node));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(key, pointer + "/" + i, node.get(i), places);
            }
        } else {
            node.properties()
                    .forEach(
                            field -> collect(field.getKey(), pointer + "/" + field.getKey(), field.getValue(), places));
        }
    }

    private static JsonNode read(String name) throws IOException {
        return MAPPER.readTree(Files.readString(DATA.resolve(name)));
    }
}
