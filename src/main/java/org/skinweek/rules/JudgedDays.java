package org.skinweek.rules;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;

/**
 * The days that a rule is laid over: the judged week and what comes before it. All rules look back from the session
 * that they judge, so nothing after the week is needed.
 *
 * <p>A week that repeats is judged twice: as it follows the logged past, and as it follows itself. So the logged past
 * counts once, in the week after it, and Sunday meets Monday in every later one.
 */
final class JudgedDays {
    private final List<ProductContext> usages;
    private final List<DatedUse> uses;
    private final SkinProfile profile;
    private final List<Symptom> symptoms;
    private final List<TimelineEvent> events;
    private final DayOfWeek firstDay;
    private final boolean repeats;
    private final int begins;
    private final Set<Integer> away;
    private final List<ToleratedCaution> tolerated;
    private final List<UsePause> pauses;
    /** The same days split into zones that do not meet; created on first use. */
    private @Nullable List<JudgedDays> zones;

    private @Nullable List<JudgedDays> facialZones;

    private @Nullable JudgedDays head;

    private JudgedDays(List<ProductContext> usages, List<DatedUse> uses, Timeline timeline, boolean repeats) {
        this(
                usages,
                uses,
                timeline.profile(),
                repeats ? List.of() : timeline.symptoms(),
                repeats ? List.of() : near(timeline),
                timeline.firstDay(),
                repeats,
                repeats ? Timeline.ALWAYS : timeline.begins(),
                repeats ? Set.of() : timeline.away(),
                timeline.tolerated(),
                timeline.pauses());
    }

    private JudgedDays(
            List<ProductContext> usages,
            List<DatedUse> uses,
            SkinProfile profile,
            List<Symptom> symptoms,
            List<TimelineEvent> events,
            DayOfWeek firstDay,
            boolean repeats,
            int begins,
            Set<Integer> away,
            List<ToleratedCaution> tolerated,
            List<UsePause> pauses) {
        this.usages = usages;
        this.uses = uses.stream().sorted(DatedUse.BY_TIME).toList();
        this.profile = profile;
        this.symptoms = symptoms;
        this.events = events;
        this.firstDay = firstDay;
        this.repeats = repeats;
        this.begins = begins;
        this.away = away;
        this.tolerated = tolerated;
        this.pauses = pauses;
    }

    /** The stretches on which a timeline is judged. */
    static List<JudgedDays> of(Timeline timeline, List<ProductContext> usages) {
        return of(timeline, usages, true);
    }

    /**
     * The stretches on which any part of a timeline's week is judged. A past that equals the whole week does not equal
     * every part of it, so the week is judged after that past, too.
     */
    static List<JudgedDays> ofAnyPart(Timeline timeline, List<ProductContext> usages) {
        return of(timeline, usages, timeline.past().stream().noneMatch(JudgedDays::isInWeekBefore));
    }

    private static List<JudgedDays> of(Timeline timeline, List<ProductContext> usages, boolean mayRepeatAsIs) {
        List<JudgedDays> stretches = new ArrayList<>();
        List<Use> recurring = timeline.recurring();
        boolean repeatsAsIs = mayRepeatAsIs
                && recurring != null
                && timeline.symptoms().isEmpty()
                && near(timeline).isEmpty()
                && isOneOfMany(timeline, recurring);
        if (!repeatsAsIs) {
            List<DatedUse> uses = new ArrayList<>(laid(timeline.past(), 0, usages));
            uses.addAll(laid(timeline.planned(), 0, usages));
            stretches.add(new JudgedDays(usages, uses, timeline, false));
        }
        if (recurring != null) {
            List<DatedUse> uses = new ArrayList<>(laid(recurring, -Timeline.DAYS, usages));
            uses.addAll(laid(recurring, 0, usages));
            stretches.add(new JudgedDays(usages, uses, timeline, true));
        }
        return stretches;
    }

    /**
     * True when the week is planned as it repeats, and the past, as far as the longest window looks back, equals it or
     * is unknown.
     */
    private static boolean isOneOfMany(Timeline timeline, List<Use> recurring) {
        if (!new HashSet<>(timeline.planned()).equals(new HashSet<>(recurring))) {
            return false;
        }
        Set<Use> past = new HashSet<>(timeline.past());
        past.removeIf(use -> use.day() < -2 * Timeline.DAYS);
        Set<Use> before = before(recurring, 1);
        if (past.isEmpty() || past.equals(before)) {
            return true;
        }
        before.addAll(before(recurring, 2));
        return past.equals(before);
    }

    private static List<TimelineEvent> near(Timeline timeline) {
        return timeline.events().stream().filter(EventWindow::mayReach).toList();
    }

    private static Set<Use> before(List<Use> recurring, int weeks) {
        Set<Use> before = new HashSet<>();
        for (Use use : recurring) {
            before.add(new Use(use.day() - weeks * Timeline.DAYS, use.session(), use.product()));
        }
        return before;
    }

    private static boolean isInWeekBefore(Use past) {
        return past.day() >= -Timeline.DAYS;
    }

    private static List<DatedUse> laid(List<Use> uses, int shift, List<ProductContext> usages) {
        List<DatedUse> laid = new ArrayList<>(uses.size());
        for (Use use : uses) {
            laid.add(new DatedUse(use, use.day() + shift, usages.get(use.product())));
        }
        return laid;
    }

    List<DatedUse> uses() {
        return uses;
    }

    /** The same days as a kind of limit sees them: as one, or one for each part of the body. */
    List<JudgedDays> reachedBy(ZoneReach reach) {
        return switch (reach) {
            case EVERYWHERE -> List.of(this);
            case HEAD -> List.of(head());
            case EACH_ZONE -> zones();
            case EACH_FACIAL_ZONE -> facialZones();
        };
    }

    private JudgedDays head() {
        if (head == null) {
            head = only(EnumSet.of(SkinZone.FACE, SkinZone.SPOT, SkinZone.EYES));
        }
        return head;
    }

    private List<JudgedDays> zones() {
        if (zones == null) {
            JudgedDays face = only(EnumSet.of(SkinZone.FACE, SkinZone.SPOT));
            zones = face.uses.size() == uses.size()
                    ? List.of(this)
                    : Stream.of(face, only(EnumSet.of(SkinZone.EYES)), only(EnumSet.of(SkinZone.BODY)))
                            .filter(zone -> !zone.uses.isEmpty())
                            .toList();
        }
        return zones;
    }

    private List<JudgedDays> facialZones() {
        if (facialZones == null) {
            facialZones = zones().stream().filter(zone -> !zone.isBody()).toList();
        }
        return facialZones;
    }

    private boolean isBody() {
        return !uses.isEmpty() && uses.get(0).usage().traits().zone() == SkinZone.BODY;
    }

    private JudgedDays only(Set<SkinZone> some) {
        List<DatedUse> inZone = new ArrayList<>(uses.size());
        for (DatedUse use : uses) {
            if (some.contains(use.usage().traits().zone())) {
                inZone.add(use);
            }
        }
        return inZone.size() == uses.size() ? this : of(inZone);
    }

    /** The same days as if there were only one session. */
    JudgedDays in(Session session) {
        List<DatedUse> some =
                uses.stream().filter(use -> use.session() == session).toList();
        return of(some);
    }

    private JudgedDays of(List<DatedUse> some) {
        return new JudgedDays(
                usages, some, profile, symptoms, events, firstDay, repeats, begins, away, tolerated, pauses);
    }

    /** True when a tolerance of a rule has ended within the week before this day. */
    boolean toleratedBefore(int day, Rule rule) {
        for (ToleratedCaution one : tolerated) {
            boolean meant = one.rule() == null || one.rule().equals(rule.id());
            if (meant && one.lastDay() >= 0 && one.lastDay() < day) {
                return true;
            }
        }
        return false;
    }

    /** True when these days stand for all the weeks to come. */
    boolean repeats() {
        return repeats;
    }

    /** True on a day on which the user is away from every product. */
    boolean isAway(int day) {
        return away.contains(day);
    }

    /** The first known day: that of the first use, at latest the first of the week, but none before the user began. */
    int knownFrom() {
        return Math.max(begins, uses.isEmpty() ? 0 : Math.min(0, uses.get(0).day()));
    }

    DayOfWeek dayOfWeek(int day) {
        return firstDay.plus(day);
    }

    /** The uses of the products that a selector means, in order of time. */
    List<DatedUse> matching(Selector selector) {
        return of(meant(selector));
    }

    /** For each product whether a selector means it. */
    SelectorMatch meant(Selector selector) {
        return SelectorMatch.of(selector, usages);
    }

    /** The uses of some products, in order of time. */
    List<DatedUse> of(SelectorMatch products) {
        if (products.isEmpty()) {
            return List.of();
        }
        List<DatedUse> some = new ArrayList<>();
        for (DatedUse use : uses) {
            if (products.has(use)) {
                some.add(use);
            }
        }
        return some;
    }

    List<ProductContext> usages() {
        return usages;
    }

    SkinProfile profile() {
        return profile;
    }

    Sensitivity sensitivity() {
        return profile.sensitivity();
    }

    List<Symptom> symptoms() {
        return symptoms;
    }

    /** The pauses of the products before the judged week. */
    List<UsePause> pauses() {
        return pauses;
    }

    /** What the skin goes through near these days. */
    List<TimelineEvent> events() {
        return events;
    }

    /** The slots of the judged week, in order. */
    static int slots() {
        return Timeline.DAYS * Session.values().length;
    }

    static int dayOf(int slot) {
        return Math.floorDiv(slot, 2);
    }

    static int hourOf(int slot) {
        return dayOf(slot) * 24 + (Math.floorMod(slot, 2) == 0 ? Session.MORNING : Session.EVENING).hour();
    }
}
