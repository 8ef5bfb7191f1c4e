package org.skinweek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.UserSettings;
import org.skinweek.planning.RoutineEvents;
import org.skinweek.routine.Product;
import org.skinweek.schedule.DateSeries;
import org.skinweek.words.Words;

/**
 * Writes the routine as a calendar by RFC 5545, with an alarm at the time of each session's reminder, so that the phone
 * rings when the computer is off. Dates are written as text: a date with a zone would have ical4j open its registry of
 * zones, which is slow and may ask the network.
 */
public final class CalendarExport {
    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    /** Nothing that a name may hold but a calendar may not. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final UserSettings settings;
    private final ZoneId zone;
    private final Instant now;
    private final Words words;
    private final TzId zoneName;

    /**
     * A writer of calendars.
     *
     * @param settings when the reminders of the sessions come
     * @param zone where the user is
     * @param now the moment of writing
     */
    public CalendarExport(UserSettings settings, ZoneId zone, Instant now, Words words) {
        this.settings = settings;
        this.zone = zone;
        this.now = now;
        this.words = words;
        this.zoneName = new TzId(CalendarZone.name(zone));
    }

    /** Writes a calendar of events, of which there is one at least. */
    public void write(RoutineEvents routine, OutputStream out) throws IOException {
        LocalDate first = routine.events().stream()
                .map(event -> event.dates().start())
                .min(LocalDate::compareTo)
                .orElseThrow();
        List<CalendarComponent> components = new ArrayList<>();
        components.add(CalendarZone.of(zone, first));
        routine.events().forEach(event -> components.add(event(event)));
        List<Property> properties = List.of(
                new ProdId("-//Skinweek//Skinweek//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", words.text("calendar.title")));
        ContentLines.write(new Calendar(new PropertyList(properties), new ComponentList<>(components)).toString(), out);
    }

    private VEvent event(RoutineEvents.Event event) {
        DateSeries dates = event.dates();
        LocalTime time = event.time();
        String summary = summary(event);
        String uid = uid(event);
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(uid),
                new DtStamp(now),
                new Summary(summary),
                new Description(words.text("calendar.description")),
                local(Property.DTSTART, dates.start(), time),
                new net.fortuna.ical4j.model.property.Duration(LENGTH),
                ImmutableClazz.PRIVATE,
                ImmutableTransp.TRANSPARENT));
        @Nullable String rule = dates.rule();
        if (rule != null) {
            properties.add(new RRule<>(rule));
        }
        dates.leftOut().forEach(date -> properties.add(local(Property.EXDATE, date, time)));
        return new VEvent(new PropertyList(properties), new ComponentList<>(alarms(event.session(), uid, summary)));
    }

    /** One that rings as the reminder in the program does; none where that is switched off. */
    private List<VAlarm> alarms(Session session, String event, String summary) {
        ReminderSettings reminders = settings.reminders();
        return reminders.of(session).on() && reminders.isOn(ReminderKind.STEPS)
                ? List.of(alarm(event, summary, Duration.ofMinutes(-reminders.minutesAhead())))
                : List.of();
    }

    private static VAlarm alarm(String event, String summary, Duration when) {
        return new VAlarm(new PropertyList(List.of(
                new Uid(named(event + " alarm")),
                ImmutableAction.DISPLAY,
                new Description(summary),
                new Trigger(when))));
    }

    private Property local(String name, LocalDate date, LocalTime time) {
        return new XProperty(name, new ParameterList(List.of(zoneName)), LOCAL.format(date.atTime(time)));
    }

    private String summary(RoutineEvents.Event event) {
        String steps = event.products().stream()
                .map(product -> words.isolated(
                        CONTROL.matcher(product.name()).replaceAll("").strip()))
                .reduce((before, next) -> words.text("calendar.then", before, next))
                .orElseThrow();
        return words.textOf("calendar.session.", event.session(), steps);
    }

    /**
     * The same for the same products of a session on the same dates, whenever they are written; of weekdays with times of
     * their own, at the same time.
     */
    private String uid(RoutineEvents.Event event) {
        boolean oneTime = settings.reminders().of(event.session()).otherTimes().isEmpty();
        String dates = event.dates().identity() + (oneTime ? "" : " " + event.time());
        return named(Stream.concat(
                        Stream.of(Words.key(event.session()), dates),
                        event.products().stream().map(Product::id))
                .collect(Collectors.joining("\n")));
    }

    private static String named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
