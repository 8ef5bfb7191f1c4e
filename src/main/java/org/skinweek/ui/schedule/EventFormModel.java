package org.skinweek.ui.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** The form of something that happens to the skin on a date. */
public final class EventFormModel {
    private final Words words;
    private final FieldParser parser;
    private final LocalDate today;
    private final UUID id;
    private final ObjectProperty<SkinEventKind> kind = new SimpleObjectProperty<>(SkinEventKind.WAXING);
    private final FormField date;

    /**
     * A form.
     *
     * @param event what to change; absent for a new event
     * @param newId id of a new event
     */
    public EventFormModel(@Nullable SkinEvent event, UUID newId, LocalDate today, Words words) {
        this.words = words;
        this.parser = new FieldParser(words);
        this.today = today;
        this.id = event == null ? newId : event.id();
        date = new FormField(this::error);
        if (event != null) {
            kind.set(event.kind());
            date.begin(parser.show(event.date()));
        }
        kind.addListener((observable, before, now) -> {
            if (!date.text().isBlank()) {
                date.check();
            }
        });
    }

    /** What happens. */
    public ObjectProperty<SkinEventKind> kindProperty() {
        return kind;
    }

    /** On which day. */
    public FormField date() {
        return date;
    }

    /** The event; empty while something is missing or wrong. */
    public Optional<SkinEvent> submit() {
        return date.check()
                ? Optional.ofNullable(read(date.text()).value()).map(day -> new SkinEvent(id, kind.get(), day))
                : Optional.empty();
    }

    /** Nobody plans to be burnt. */
    private FieldParser.Read<LocalDate> read(String text) {
        return kind.get() == SkinEventKind.SUNBURN ? parser.date(text, today) : parser.anyDate(text, today);
    }

    private String error(String text) {
        FieldParser.Read<LocalDate> read = read(text);
        return read.value() == null && read.error().isEmpty() ? words.text("schedule.error.day") : read.error();
    }
}
