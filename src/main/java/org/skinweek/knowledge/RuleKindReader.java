package org.skinweek.knowledge;

import java.util.List;
import java.util.Map;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.AsPrescribed;
import org.skinweek.rules.EventWindow;
import org.skinweek.rules.FineTogether;
import org.skinweek.rules.FineUse;
import org.skinweek.rules.GentleReturn;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.NeedsCover;
import org.skinweek.rules.NotOnOneDay;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.OddStrength;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleCircumstance;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.SeveralLimits;
import org.skinweek.rules.Severity;
import org.skinweek.rules.SeverityEscalation;
import org.skinweek.rules.SkinState;
import org.skinweek.rules.TimeWindow;
import org.skinweek.rules.WayBack;

/** Reads what a rule limits, and in which circumstances it matters more or less. */
final class RuleKindReader {
    private final Catalog catalog;
    private final SelectorReader selectors;
    private final Map<String, DataNode> limits;

    /**
     * A reader.
     *
     * @param limits the limit of each rule, by the rule's id, for rules that share the limit of another
     */
    RuleKindReader(Catalog catalog, SelectorReader selectors, Map<String, DataNode> limits) {
        this.catalog = catalog;
        this.selectors = selectors;
        this.limits = limits;
    }

    RuleKind kind(DataNode limit) {
        return switch (limit.at("type").text()) {
            case "mostInWindow" -> mostInWindow(limit);
            case "rampUp" -> rampUp(limit);
            case "leastRest" ->
                new LeastRest(
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        limit.at("hours").bySensitivity(),
                        limit.at("withinSession").flag());
            case "notTogether" ->
                new NotTogether(
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        limit.at("eveningOnly").flag(),
                        limit.find("withinProduct").map(DataNode::flag).orElse(false));
            case "notOnOneDay" ->
                new NotOnOneDay(
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        limit.at("withinSession").flag());
            case "sessionOnly" ->
                new SessionOnly(
                        selectors.selector(limit, "of"), limit.at("session").constant(Session.class));
            case "needs" ->
                new NeedsCover(
                        limit.has("after") ? selectors.selector(limit, "after") : null,
                        selectors.selector(limit, "cover"),
                        limit.at("mornings").flag(),
                        BySensitivity.same(limit.at("withinHours").integer(0, 336)));
            case "anyUse" -> anyUse(limit);
            case "wayBack" -> wayBack(limit);
            case "gentleReturn" ->
                new GentleReturn(
                        rampUp(limit.at("slowStart").in(limits)),
                        limit.at("weeks").bySensitivity());
            case "several" -> new SeveralLimits(state(limit), limit.at("limits").list(this::kind));
            case "limitOf" -> kind(limit.at("rule").in(limits));
            case "fineTogether" ->
                new FineTogether(selectors.selector(limit, "one"), selectors.selector(limit, "other"));
            case "restNights" ->
                new RestNights(
                        selectors.selector(limit, "strong"),
                        selectors.selector(limit, "one"),
                        selectors.selector(limit, "other"),
                        limit.at("nights").bySensitivity());
            case "fineUse" ->
                new FineUse(selectors.selector(limit, "of"), state(limit), selectors.selector(limit, "unless"));
            case "asPrescribed" -> new AsPrescribed();
            case "oddStrength" -> new OddStrength();
            case "learnOnly" -> new LearnOnly(limit.has("about") ? selectors.selector(limit, "about") : null);
            default ->
                throw limit.problem("is of the type \"%s\", which is no kind of limit"
                        .formatted(limit.at("type").text()));
        };
    }

    SeverityEscalation escalation(DataNode object) {
        return new SeverityEscalation(
                object.find("severity")
                        .map(value -> value.constant(Severity.class))
                        .orElse(null),
                circumstance(object.at("when")));
    }

    private MostInWindow mostInWindow(DataNode limit) {
        List<MostInWindow.Cap> caps = limit.at("most")
                .list(cap -> new MostInWindow.Cap(
                        selectors.selector(cap, "of"),
                        cap.constants("skinTypes", SkinType.class),
                        cap.bySensitivity()));
        return new MostInWindow(
                caps,
                limit.at("measure").constant(Measure.class),
                limit.at("window").constant(TimeWindow.class));
    }

    /** Reads a ban, whose products may be those of another rule. */
    private AnyUse anyUse(DataNode limit) {
        DataNode owner = limit.has("ofRule") ? limit.at("ofRule").in(limits) : limit;
        return new AnyUse(selectors.selector(owner, "of"), state(limit));
    }

    private WayBack wayBack(DataNode limit) {
        List<AnyUse> pauses = limit.at("after").list(rule -> anyUse(rule.in(limits)));
        return new WayBack(
                pauses,
                selectors.selector(limit, "last"),
                limit.at("gentleBelow").number(0, 5),
                limit.at("gentleDays").integer(1, 28),
                limit.at("strongDays").integer(1, 28),
                limit.at("careDays").integer(1, 28),
                limit.at("gentlerDays").integer(1, 56));
    }

    private RampUp rampUp(DataNode limit) {
        return new RampUp(
                selectors.selector(limit, "starting"),
                limit.has("counted") ? selectors.selector(limit, "counted") : null,
                limit.at("ramp").in(catalog.ramps()));
    }

    private static SkinState state(DataNode limit) {
        return limit.find("while").map(RuleKindReader::whileIn).orElse(SkinState.ANY);
    }

    private static SkinState whileIn(DataNode object) {
        object.allow(List.of("conditions", "pregnant", "sensitivity", "reaction", "withinDays", "around"));
        return new SkinState(
                object.constants("conditions", SkinCondition.class),
                object.find("pregnant").map(DataNode::flag).orElse(false),
                object.constants("sensitivity", Sensitivity.class),
                object.constants("reaction", SymptomLevel.class),
                object.find("withinDays")
                        .map(days -> BySensitivity.same(days.integer(1, 365)))
                        .orElse(null),
                object.find("around").map(RuleKindReader::around).orElse(null));
    }

    private static EventWindow around(DataNode object) {
        object.allow(List.of("event", "daysBefore", "daysAfter"));
        return new EventWindow(
                object.at("event").constant(SkinEventKind.class),
                BySensitivity.same(object.at("daysBefore").integer(0, 28)),
                BySensitivity.same(object.at("daysAfter").integer(1, 28)));
    }

    private RuleCircumstance circumstance(DataNode when) {
        if (when.keys().size() != 1) {
            throw when.problem("must have exactly one key");
        }
        String key = when.keys().get(0);
        return switch (key) {
            case "skin" -> new RuleCircumstance.SkinIs(when.at(key).constant(Sensitivity.class));
            case "involving" -> new RuleCircumstance.Involving(selectors.selector(when, key));
            case "moreThanTimes" ->
                new RuleCircumstance.MoreThanTimes(when.at(key).number(1, 10));
            case "moreThan" -> {
                DataNode more = when.at(key);
                yield new RuleCircumstance.MoreThan(
                        more.bySensitivity(),
                        more.find("window")
                                .map(window -> window.constant(TimeWindow.class))
                                .orElse(null));
            }
            case "sameSession" -> new RuleCircumstance.SameSession();
            case "sameNight" -> new RuleCircumstance.SameNight();
            case "noneInWeek" -> new RuleCircumstance.NoneInWeek();
            default -> throw when.problem("has the key \"%s\", which is no circumstance".formatted(key));
        };
    }
}
