package org.skinweek.ui.reminders;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.skinweek.words.Words;

/** A time of day that is typed and stored once it is right, or said to be wrong. */
final class TimeEntry {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Words words;
    private final Function<LocalTime, String> store;

    /** @param store stores a time, or says why it cannot be; it says nothing where it can */
    TimeEntry(Words words, Function<LocalTime, String> store) {
        this.words = words;
        this.store = store;
    }

    /** What is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** What is wrong; empty while nothing is. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Shows what is stored, unless something wrong stands there that the user has to see. */
    void show(LocalTime time) {
        if (error.get().isEmpty()) {
            text.set(TimeText.show(time));
        }
    }

    /** Stores what is typed, or says what is wrong with it. */
    void commit() {
        Optional<LocalTime> time = TimeText.parse(text.get());
        error.set(time.map(store).orElseGet(() -> TimeText.complaint(text.get(), words)));
        if (error.get().isEmpty()) {
            time.ifPresent(this::show);
        }
    }

    /** Moves the time by some minutes. */
    void nudge(int minutes) {
        TimeText.parse(text.get()).ifPresent(time -> text.set(TimeText.show(time.plusMinutes(minutes))));
    }
}
