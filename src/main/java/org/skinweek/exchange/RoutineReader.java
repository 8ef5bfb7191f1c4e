package org.skinweek.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineFile.LoggedSymptom;
import org.skinweek.routine.Placement;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlan;

/**
 * Reads routine files strictly: whatever it does not know is an error, because a word that is silently passed over would
 * make a routine look safe that is not.
 */
public final class RoutineReader {
    /** The largest file that is read, in bytes; a routine of ten years of history is far smaller. */
    public static final int LARGEST = 4 * 1024 * 1024;
    /** The most products of a file: several times as many as anybody owns. */
    public static final int MOST_PRODUCTS = 250;
    /** The most uses in the history of a file: ten years of a dozen a day. */
    public static final int MOST_LOGGED = 50_000;
    /** The farthest past that is read, in days. */
    static final int LONGEST_PAST = 36_500;

    private static final String FORMAT_FAMILY = "skinweek-routine/";

    private final ProductReader productReader;

    /**
     * A reader.
     *
     * @param catalog whose actives a file may name
     */
    public RoutineReader(Catalog catalog) {
        this.productReader = new ProductReader(catalog);
    }

    /**
     * The routine in a stream.
     *
     * @throws RoutineFormatException for whatever is wrong with it
     * @throws IOException when the stream cannot be read
     */
    public RoutineFile read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RoutineFormatException(
                    "", "The file is larger than 4 MiB (%s bytes): a routine file is far smaller".formatted(LARGEST));
        }
        return read(bytes);
    }

    /**
     * The routine in these bytes.
     *
     * @throws RoutineFormatException for whatever is wrong with it
     */
    public RoutineFile read(byte[] bytes) {
        JsonObject root = JsonText.parse(bytes, RoutineFormatException::new).object();
        checkFormat(root.require("format"));
        root.allow(List.of("format", "weekStart", "profile", "products", "plan", "pins", "history", "symptoms"));
        @Nullable
        LocalDate weekStart = root.find("weekStart").map(RoutineReader::monday).orElse(null);
        List<RoutineFile.Item> products = products(root.require("products"), weekStart);
        Map<String, Product> known = new LinkedHashMap<>();
        products.forEach(item -> known.put(item.product().id(), item.product()));
        JsonObject plan = root.object("plan");
        plan.allow(List.of("repeats", "week"));
        return new RoutineFile(
                weekStart,
                root.get("profile").map(value -> profile(value.object())).orElse(SkinProfile.DEFAULT),
                products,
                plan.get("week").map(value -> week(value.object(), known)).orElse(WeekPlan.EMPTY),
                plan.get("repeats").map(JsonValue::bool).orElse(false),
                pins(listOf(root, "pins"), known),
                history(listOf(root, "history"), known),
                listOf(root, "symptoms").stream().map(RoutineReader::symptom).toList());
    }

    private static void checkFormat(JsonValue format) {
        String word = format.text();
        if (word.equals(RoutineFile.FORMAT)) {
            return;
        }
        if (word.startsWith(FORMAT_FAMILY)) {
            throw format.problem("This file is %s: a newer Skinweek may read it, this one reads %s"
                    .formatted(JsonValue.shortened(word), RoutineFile.FORMAT));
        }
        throw format.problem("%s is not the format of a routine file: it must be \"%s\""
                .formatted(format.shown(), RoutineFile.FORMAT));
    }

    private static LocalDate monday(JsonValue value) {
        LocalDate date = value.date();
        if (date.getDayOfWeek() != DayOfWeek.MONDAY) {
            LocalDate before = date.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
            throw value.problem("%s is not a Monday: the Monday of that week is %s".formatted(value.shown(), before));
        }
        return date;
    }

    private static SkinProfile profile(JsonObject object) {
        object.allow(List.of("sensitivity", "skinType", "goals", "pregnantOrPlanning", "conditions"));
        return new SkinProfile(
                object.get("sensitivity")
                        .map(value -> value.oneOf("a sensitivity", Vocabulary.SENSITIVITIES))
                        .orElse(Sensitivity.NORMAL),
                object.find("skinType")
                        .map(value -> value.oneOf("a skin type", Vocabulary.SKIN_TYPES))
                        .orElse(null),
                distinct(listOf(object, "goals"), "a goal", Vocabulary.GOALS),
                object.get("pregnantOrPlanning").map(JsonValue::bool).orElse(false),
                distinct(listOf(object, "conditions"), "a condition", Vocabulary.CONDITIONS));
    }

    private List<RoutineFile.Item> products(JsonValue list, @Nullable LocalDate weekStart) {
        List<RoutineFile.Item> products = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        List<JsonValue> values = list.list();
        requireNoMore(values.size(), MOST_PRODUCTS, "products", list);
        for (JsonValue value : values) {
            RoutineFile.Item item = productReader.read(value.object(), weekStart);
            if (!ids.add(item.product().id())) {
                throw value.object()
                        .require("id")
                        .problem("Two products have the id \"%s\": give each its own"
                                .formatted(JsonValue.shortened(item.product().id())));
            }
            products.add(item);
        }
        return products;
    }

    private static void requireNoMore(int count, int most, String what, JsonValue where) {
        if (count > most) {
            throw where.problem(
                    "There are more than %s %s: a routine file may have so many at most".formatted(most, what));
        }
    }

    private static WeekPlan week(JsonObject object, Map<String, Product> known) {
        Set<Placement> placements = new LinkedHashSet<>();
        object.allow(List.copyOf(Vocabulary.DAYS.keySet()));
        Vocabulary.DAYS.forEach((word, day) -> object.get(word)
                .map(JsonValue::object)
                .ifPresent(sessions -> {
                    sessions.allow(List.copyOf(Vocabulary.SESSIONS.keySet()));
                    Vocabulary.SESSIONS.forEach((name, session) -> {
                        for (JsonValue value : listOf(sessions, name)) {
                            if (!placements.add(new Placement(day, session, productId(value, known)))) {
                                throw value.problem(twice(value));
                            }
                        }
                    });
                }));
        return WeekPlan.of(placements);
    }

    private static List<Placement> pins(List<JsonValue> values, Map<String, Product> known) {
        Set<Placement> pins = new LinkedHashSet<>();
        for (JsonValue value : values) {
            JsonObject object = value.object();
            object.allow(List.of("day", "session", "product"));
            Placement pin = new Placement(
                    object.require("day").oneOf("a weekday", Vocabulary.DAYS),
                    session(object),
                    productId(object.require("product"), known));
            if (!pins.add(pin)) {
                throw value.problem("This pin is there twice: keep one");
            }
        }
        return List.copyOf(pins);
    }

    private static List<LoggedSession> history(List<JsonValue> values, Map<String, Product> known) {
        List<LoggedSession> history = new ArrayList<>();
        Set<List<Object>> uses = new LinkedHashSet<>();
        for (JsonValue value : values) {
            JsonObject object = value.object();
            object.allow(List.of("day", "session", "products"));
            int day = object.require("day").integer(-LONGEST_PAST, -1);
            Session session = session(object);
            List<String> products = new ArrayList<>();
            for (JsonValue product : object.list("products")) {
                if (!uses.add(List.of(day, session, productId(product, known)))) {
                    throw product.problem(twice(product));
                }
                products.add(product.text());
            }
            history.add(new LoggedSession(day, session, products));
            requireNoMore(uses.size(), MOST_LOGGED, "uses", value);
        }
        return history;
    }

    private static LoggedSymptom symptom(JsonValue value) {
        JsonObject object = value.object();
        object.allow(List.of("day", "level", "what"));
        return new LoggedSymptom(
                object.require("day").integer(-LONGEST_PAST, 6),
                object.require("level").oneOf("a level of reaction", Vocabulary.LEVELS),
                object.find("what").map(JsonValue::text).orElse(null));
    }

    private static Session session(JsonObject object) {
        return object.require("session").oneOf("a session", Vocabulary.SESSIONS);
    }

    private static String productId(JsonValue value, Map<String, Product> known) {
        return value.oneOf("a product of this file", known).id();
    }

    private static String twice(JsonValue value) {
        return "%s is twice in this session: keep one".formatted(value.shown());
    }

    /** What a list of words stands for; the same meaning twice is an error. */
    static <T> Set<T> distinct(List<JsonValue> values, String what, Map<String, T> words) {
        Set<T> meanings = new LinkedHashSet<>();
        for (JsonValue value : values) {
            if (!meanings.add(value.oneOf(what, words))) {
                throw value.problem("%s is there twice: keep one".formatted(value.shown()));
            }
        }
        return meanings;
    }

    /** The list of a key, empty when the key is absent. */
    static List<JsonValue> listOf(JsonObject object, String key) {
        Optional<JsonValue> value = object.get(key);
        return value.isPresent() ? value.get().list() : List.of();
    }
}
