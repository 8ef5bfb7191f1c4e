package org.skinweek.knowledge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.JsonObject;
import org.skinweek.exchange.JsonValue;
import org.skinweek.exchange.Vocabulary;
import org.skinweek.routine.Condition;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.AsPrescribed;
import org.skinweek.rules.Circumstance;
import org.skinweek.rules.Escalation;
import org.skinweek.rules.FineTogether;
import org.skinweek.rules.FineUse;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.Needs;
import org.skinweek.rules.NotOnOneDay;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.OddStrength;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.Several;
import org.skinweek.rules.Severity;
import org.skinweek.rules.SkinState;
import org.skinweek.rules.WayBack;
import org.skinweek.rules.Window;

/** Reads what a rule limits, and in which circumstances it matters more or less. */
final class RuleKindReader {
    private static final Map<String, Measure> MEASURES = Map.of(
            "sessions", Measure.SESSIONS,
            "uses", Measure.USES,
            "products", Measure.PRODUCTS,
            "exfoliationUnits", Measure.EXFOLIATION_UNITS,
            "irritationLoad", Measure.IRRITATION_LOAD);
    private static final Map<String, Window> WINDOWS = Map.of(
            "sevenDays", Window.SEVEN_DAYS,
            "fourteenDays", Window.FOURTEEN_DAYS,
            "oneDay", Window.ONE_DAY,
            "calendarDay", Window.CALENDAR_DAY,
            "session", Window.SESSION);

    private final Catalog catalog;
    private final SelectorReader selectors;
    private final Map<String, JsonObject> limits;

    /**
     * A reader.
     *
     * @param limits what each rule limits, by its id, for rules that share the limit of another
     */
    RuleKindReader(Catalog catalog, SelectorReader selectors, Map<String, JsonObject> limits) {
        this.catalog = catalog;
        this.selectors = selectors;
        this.limits = limits;
    }

    RuleKind kind(JsonObject limit) {
        return switch (limit.text("type")) {
            case "mostInWindow" -> mostInWindow(limit);
            case "rampUp" -> rampUp(limit);
            case "leastRest" ->
                new LeastRest(
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        CatalogReader.bySensitivity(limit.object("hours")),
                        limit.require("withinSession").bool());
            case "notTogether" ->
                new NotTogether(
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        limit.require("eveningOnly").bool(),
                        limit.find("withinProduct").map(JsonValue::bool).orElse(false));
            case "notOnOneDay" ->
                new NotOnOneDay(
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        limit.require("withinSession").bool());
            case "sessionOnly" ->
                new SessionOnly(
                        selectors.selector(limit, "of"),
                        limit.require("session").oneOf("a session", Vocabulary.words(Session.values())));
            case "needs" ->
                new Needs(
                        limit.has("after") ? selectors.selector(limit, "after") : null,
                        selectors.selector(limit, "cover"),
                        limit.require("mornings").bool(),
                        BySensitivity.same(limit.require("withinHours").integer(0, 336)));
            case "anyUse" -> anyUse(limit);
            case "wayBack" -> wayBack(limit);
            case "several" ->
                new Several(
                        state(limit),
                        limit.list("limits").stream()
                                .map(value -> kind(value.object()))
                                .toList());
            case "limitOf" -> kind(limit.require("rule").oneOf("a rule", limits));
            case "fineTogether" ->
                new FineTogether(selectors.selector(limit, "one"), selectors.selector(limit, "other"));
            case "restNights" ->
                new RestNights(
                        selectors.selector(limit, "strong"),
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        CatalogReader.bySensitivity(limit.object("nights")));
            case "fineUse" ->
                new FineUse(selectors.selector(limit, "of"), state(limit), selectors.selector(limit, "unless"));
            case "asPrescribed" -> new AsPrescribed();
            case "oddStrength" -> new OddStrength();
            case "learnOnly" -> new LearnOnly(limit.has("about") ? selectors.selector(limit, "about") : null);
            default -> throw limit.problem("\"%s\" is not a kind of limit".formatted(limit.text("type")));
        };
    }

    Escalation escalation(JsonObject object) {
        return new Escalation(
                object.find("severity")
                        .map(value -> value.oneOf("a severity", Vocabulary.words(Severity.values())))
                        .orElse(null),
                circumstance(object.object("when")));
    }

    private MostInWindow mostInWindow(JsonObject limit) {
        List<MostInWindow.Cap> caps = limit.list("most").stream()
                .map(JsonValue::object)
                .map(cap -> new MostInWindow.Cap(
                        selectors.selector(cap, "of"),
                        words(cap, "skinTypes", SkinType.values()),
                        CatalogReader.bySensitivity(cap)))
                .toList();
        return new MostInWindow(
                caps,
                limit.require("measure").oneOf("a measure", MEASURES),
                limit.require("window").oneOf("a window", WINDOWS));
    }

    /** What it is about may be what another rule is about. */
    private AnyUse anyUse(JsonObject limit) {
        JsonObject owner = limit.has("ofRule") ? limit.require("ofRule").oneOf("a rule", limits) : limit;
        return new AnyUse(selectors.selector(owner, "of"), state(limit));
    }

    private WayBack wayBack(JsonObject limit) {
        List<AnyUse> pauses = limit.list("after").stream()
                .map(rule -> anyUse(rule.oneOf("a rule", limits)))
                .toList();
        return new WayBack(
                pauses,
                selectors.selector(limit, "last"),
                limit.require("gentleBelow").number(0, 5),
                limit.require("gentleDays").integer(1, 28),
                limit.require("strongDays").integer(1, 28),
                limit.require("careDays").integer(1, 28),
                limit.require("gentlerDays").integer(1, 56));
    }

    private RampUp rampUp(JsonObject limit) {
        return new RampUp(
                selectors.selector(limit, "starting"),
                limit.has("counted") ? selectors.selector(limit, "counted") : null,
                limit.require("ramp").oneOf("a ramp of the catalogue", catalog.ramps()));
    }

    private static SkinState state(JsonObject limit) {
        return limit.find("while").map(value -> whileIn(value.object())).orElse(SkinState.ANY);
    }

    private static SkinState whileIn(JsonObject object) {
        object.allow(List.of("conditions", "pregnant", "sensitivity", "reaction", "withinDays"));
        return new SkinState(
                words(object, "conditions", Condition.values()),
                object.find("pregnant").map(JsonValue::bool).orElse(false),
                words(object, "sensitivity", Sensitivity.values()),
                words(object, "reaction", SymptomLevel.values()),
                object.find("withinDays")
                        .map(days -> BySensitivity.same(days.integer(1, 365)))
                        .orElse(null));
    }

    private static <E extends Enum<E>> Set<E> words(JsonObject object, String key, E[] constants) {
        Set<E> set = new HashSet<>();
        object.find(key)
                .ifPresent(list ->
                        list.list().forEach(word -> set.add(word.oneOf("known here", Vocabulary.words(constants)))));
        return set;
    }

    private Circumstance circumstance(JsonObject when) {
        Set<String> keys = new LinkedHashSet<>(when.keys());
        if (keys.size() != 1) {
            throw when.problem("A circumstance has exactly one key");
        }
        String key = keys.iterator().next();
        return switch (key) {
            case "skin" ->
                new Circumstance.SkinIs(
                        when.require(key).oneOf("a sensitivity", Vocabulary.words(Sensitivity.values())));
            case "involving" -> new Circumstance.Involving(selectors.selector(when, key));
            case "moreThanTimes" ->
                new Circumstance.MoreThanTimes(when.require(key).number(1, 10));
            case "moreThan" -> {
                JsonObject more = when.object(key);
                yield new Circumstance.MoreThan(
                        CatalogReader.bySensitivity(more),
                        more.find("window")
                                .map(window -> window.oneOf("a window", WINDOWS))
                                .orElse(null));
            }
            case "sameSession" -> new Circumstance.SameSession();
            case "sameNight" -> new Circumstance.SameNight();
            case "noneInWeek" -> new Circumstance.NoneInWeek();
            default -> throw when.problem("\"%s\" is not a circumstance".formatted(key));
        };
    }
}
