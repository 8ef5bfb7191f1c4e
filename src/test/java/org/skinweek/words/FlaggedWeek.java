package org.skinweek.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.Severity;

/** A week in a few words with what the rules find in it, for tests of what people are told about a flag. */
final class FlaggedWeek {
    static final Catalog CATALOG = CatalogReader.read();
    static final RuleBook BOOK = RuleBookReader.read(CATALOG);

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final List<Integer> weeksUsed = new ArrayList<>();
    private final List<Use> planned = new ArrayList<>();
    private final List<Use> past = new ArrayList<>();
    private final List<TimelineEvent> events = new ArrayList<>();
    private final List<NumberOverride> numbers = new ArrayList<>();
    private final List<OwnRule> ownRules = new ArrayList<>();
    private SkinProfile skin = SkinProfile.DEFAULT;
    private boolean repeats;
    private int daysWithout;

    FlaggedWeek product(Product product, int weeks) {
        products.put(product.name(), product);
        weeksUsed.add(weeks);
        return this;
    }

    /** A product that stays on, with one active, known to the skin for long. */
    FlaggedWeek leaveOn(String name, String active, double percent) {
        return leaveOn(name, active, percent, Timeline.ASSUMED_WEEKS_USED);
    }

    FlaggedWeek leaveOn(String name, String active, double percent, int weeks) {
        return product(
                Product.of(id(name), name, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent))),
                weeks);
    }

    FlaggedWeek rinseOff(String name, String active) {
        return product(
                Product.of(id(name), name, Form.RINSE_OFF, ProductCategory.OTHER, List.of(Dose.of(active))),
                Timeline.ASSUMED_WEEKS_USED);
    }

    /** The id of a product with this name. */
    static String id(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    FlaggedWeek evening(String name, int... days) {
        return use(name, Session.EVENING, days);
    }

    FlaggedWeek morning(String name, int... days) {
        return use(name, Session.MORNING, days);
    }

    private FlaggedWeek use(String name, Session session, int... days) {
        int product = List.copyOf(products.keySet()).indexOf(name);
        for (int day : days) {
            (day < 0 ? past : planned).add(new Use(day, session, product));
        }
        return this;
    }

    FlaggedWeek event(SkinEventKind kind, int... days) {
        for (int day : days) {
            events.add(new TimelineEvent(kind, day));
        }
        return this;
    }

    FlaggedWeek sensitive() {
        return skin(SkinProfile.DEFAULT.withStated(Sensitivity.SENSITIVE));
    }

    FlaggedWeek skin(SkinProfile other) {
        skin = other;
        return this;
    }

    /** All products come back at the beginning of the week, after so many days without. */
    FlaggedWeek after(int days) {
        daysWithout = days;
        return this;
    }

    FlaggedWeek repeating() {
        repeats = true;
        return this;
    }

    /** With a number of the user's own in the place of one of the book's. */
    FlaggedWeek number(String rule, String key, double value) {
        numbers.add(new NumberOverride(rule, key, value, Sensitivity.NORMAL));
        return this;
    }

    /** With a rule of the user's own. */
    FlaggedWeek own(OwnLimit limit) {
        ownRules.add(new OwnRule(new UUID(0, ownRules.size()), limit, Severity.CAUTION, ""));
        return this;
    }

    Timeline timeline() {
        return new Timeline(
                        List.copyOf(products.values()),
                        weeksUsed,
                        skin,
                        DayOfWeek.MONDAY,
                        planned,
                        past,
                        repeats,
                        List.of())
                .withEvents(events)
                .withPauses(
                        daysWithout == 0
                                ? List.of()
                                : IntStream.range(0, products.size())
                                        .mapToObj(product -> new UsePause(product, -daysWithout, -1))
                                        .toList());
    }

    /** What a rule of the book found. */
    Flag flag(String rule) {
        return flags().stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " found nothing, only " + ids()));
    }

    /** What the user's own rule found. */
    Flag ownFlag() {
        return flags().stream()
                .filter(flag -> flag.rule().explanation().isOwn())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no own rule found anything, only " + ids()));
    }

    private List<String> ids() {
        return flags().stream().map(flag -> flag.rule().id()).toList();
    }

    private List<Flag> flags() {
        RuleAdjustments adjustments = new RuleAdjustments(List.of(), numbers, ownRules);
        return new Checker(BOOK.adjusted(adjustments, CATALOG, rule -> "Own")).check(timeline());
    }
}
