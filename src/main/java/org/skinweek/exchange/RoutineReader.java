package org.skinweek.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineJson.PinJson;
import org.skinweek.exchange.RoutineJson.ProfileJson;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/**
 * Reads routine files strictly: anything unknown is an error, because silently ignoring a word could make an unsafe
 * routine look safe.
 */
public final class RoutineReader {
    /** The largest file that is read, in bytes; a routine of ten years of history is far smaller. */
    public static final int LARGEST = 4 * 1024 * 1024;
    /** The most products in a file: several times as many as anybody owns. */
    public static final int MOST_PRODUCTS = 250;
    /** The most uses in a file's history: ten years of a dozen a day. */
    public static final int MOST_LOGGED = 50_000;

    private static final String FORMAT_FAMILY = "skinweek-routine/";

    private final Supplier<Catalog> catalog;

    /**
     * A reader.
     *
     * @param catalog the catalogue with the actives that a file may name
     */
    public RoutineReader(Catalog catalog) {
        this(() -> catalog);
    }

    /**
     * A reader whose catalogue may still be on its way.
     *
     * @param catalog asked for once a file has the right form
     */
    public RoutineReader(Supplier<Catalog> catalog) {
        this.catalog = catalog;
    }

    /**
     * The routine in a stream.
     *
     * @throws FileFormatException for whatever is wrong with it
     * @throws IOException when the stream cannot be read
     */
    public RoutineFile read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new FileFormatException(
                    "", "The file is larger than 4 MiB (%s bytes): a routine file is far smaller".formatted(LARGEST));
        }
        return read(bytes);
    }

    /**
     * The routine in these bytes.
     *
     * @throws FileFormatException for whatever is wrong with it
     */
    public RoutineFile read(byte[] bytes) {
        String text = JsonSyntax.checked(bytes);
        RoutineJson json =
                RoutineParser.read(text).filter(RoutineReader::fitsFormat).orElseGet(() -> bound(text));
        requireNoMore(json.products().size(), MOST_PRODUCTS, "products", "/products");
        @Nullable LocalDate weekStart = json.weekStart();
        if (weekStart != null && weekStart.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new FileFormatException(
                    "/weekStart",
                    "\"%s\" is not a Monday: the Monday of that week is %s"
                            .formatted(weekStart, weekStart.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))));
        }
        Catalog actives = catalog.get();
        List<RoutineFile.Item> products = new ProductReader(actives).read(json.products(), weekStart);
        Set<String> known =
                products.stream().map(item -> item.product().id()).collect(Collectors.toCollection(LinkedHashSet::new));
        checkHistory(json.history(), known);
        WeekPlan week = week(json.plan().week(), known);
        Map<String, Product> byId = new LinkedHashMap<>();
        products.forEach(item -> byId.put(item.product().id(), item.product()));
        return new RoutineFile(
                weekStart,
                profile(json.profile()),
                products,
                week,
                json.plan().repeats(),
                pins(json.pins(), known),
                json.history(),
                json.symptoms(),
                new ScheduleReader(actives).read(json, byId, week));
    }

    /** What the text holds, or what is wrong with it. */
    static RoutineJson bound(String text) {
        String format = String.valueOf(RoutineMapper.read(text, Header.class).format());
        checkFormat(format);
        if (format.equals(RoutineFile.FORMAT)) {
            RoutineMapper.refuseDated(text);
        }
        RoutineMapper.refuseNulls(text);
        return RoutineMapper.read(text, RoutineJson.class);
    }

    /** True for a format that is known, and with nothing in it that is planned by date where that format has nothing such. */
    static boolean fitsFormat(RoutineJson json) {
        return json.format().equals(RoutineFile.DATED_FORMAT)
                || (json.format().equals(RoutineFile.FORMAT) && !json.isDated());
    }

    /** The part that files of every version share. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Header(@RoutineJson.Required @Nullable String format) {}

    private static void checkFormat(String format) {
        if (format.equals(RoutineFile.FORMAT) || format.equals(RoutineFile.DATED_FORMAT)) {
            return;
        }
        throw new FileFormatException(
                "/format",
                format.startsWith(FORMAT_FAMILY)
                        ? "This file is %s: a newer Skinweek may read it, this one reads %s"
                                .formatted(ControlCharacters.shortened(format), RoutineFile.DATED_FORMAT)
                        : "%s is not the format of a routine file: it must be \"%s\""
                                .formatted(FormatErrors.quoted(format), RoutineFile.FORMAT));
    }

    static void requireNoMore(int count, int most, String what, String pointer) {
        if (count > most) {
            throw new FileFormatException(
                    pointer,
                    "There are more than %s %s: a routine file may have so many at most".formatted(most, what));
        }
    }

    private static SkinProfile profile(@Nullable ProfileJson json) {
        return json == null
                ? SkinProfile.DEFAULT
                : new SkinProfile(
                        json.sensitivity() == null ? SkinProfile.DEFAULT.stated() : json.sensitivity(),
                        json.skinType(),
                        distinct(json.goals(), "/profile/goals"),
                        json.pregnantOrPlanning(),
                        distinct(json.conditions(), "/profile/conditions"));
    }

    private static WeekPlan week(@Nullable Map<DayOfWeek, Map<Session, List<String>>> week, Set<String> known) {
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            Map<Session, List<String>> sessions = week == null ? Map.of() : week.getOrDefault(day, Map.of());
            for (Session session : Session.values()) {
                List<String> products = sessions.getOrDefault(session, List.of());
                String list = "/plan/week/%s/%s".formatted(Vocabulary.word(day), Vocabulary.word(session));
                for (int i = 0; i < products.size(); i++) {
                    String at = list + "/" + i;
                    requireKnown(products.get(i), known, at);
                    if (!placements.add(new WeekPlacement(day, session, products.get(i)))) {
                        throw twice(products.get(i), at);
                    }
                }
            }
        }
        return WeekPlan.of(placements);
    }

    private static List<WeekPlacement> pins(List<PinJson> pins, Set<String> known) {
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (int i = 0; i < pins.size(); i++) {
            PinJson pin = pins.get(i);
            requireKnown(pin.product(), known, "/pins/%s/product".formatted(i));
            if (!placements.add(new WeekPlacement(pin.day(), pin.session(), pin.product()))) {
                throw new FileFormatException("/pins/" + i, "This pin is there twice: keep one");
            }
        }
        return List.copyOf(placements);
    }

    private static void checkHistory(List<LoggedSession> history, Set<String> known) {
        Set<List<Object>> uses = new HashSet<>();
        for (int i = 0; i < history.size(); i++) {
            LoggedSession logged = history.get(i);
            for (int j = 0; j < logged.products().size(); j++) {
                String product = logged.products().get(j);
                String at = "/history/%s/products/%s".formatted(i, j);
                requireKnown(product, known, at);
                if (!uses.add(List.of(logged.day(), logged.session(), product))) {
                    throw twice(product, at);
                }
            }
            requireNoMore(uses.size(), MOST_LOGGED, "uses", "/history/" + i);
        }
    }

    static void requireKnown(String product, Set<String> known, String pointer) {
        if (!known.contains(product)) {
            throw new FileFormatException(pointer, FormatErrors.unknown(product, "a product of this file", known));
        }
    }

    private static FileFormatException twice(String product, String pointer) {
        return new FileFormatException(
                pointer, "%s is twice in this session: keep one".formatted(FormatErrors.quoted(product)));
    }

    /** The constants of a list; a repeated one is an error. */
    static <E extends Enum<E>> Set<E> distinct(List<E> constants, String pointer) {
        Set<E> set = new LinkedHashSet<>();
        for (int i = 0; i < constants.size(); i++) {
            if (!set.add(constants.get(i))) {
                throw new FileFormatException(
                        pointer + "/" + i,
                        "%s is there twice: keep one"
                                .formatted(FormatErrors.quoted(Vocabulary.word(constants.get(i)))));
            }
        }
        return set;
    }
}
