package org.skinweek.ui.shelf;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.SkinZone;
import org.skinweek.words.Words;

/** A place that a product may go, or what its name says while that is left to the name. */
@SuppressWarnings("NullableOptional") // a cell without an item holds null, whatever its items are
final class ZoneCell extends ListCell<Optional<SkinZone>> {
    private final ObservableObjectValue<SkinZone> named;
    private final Words words;
    private final ChangeListener<SkinZone> follow = (observable, before, now) -> show(getItem());

    ZoneCell(ObservableObjectValue<SkinZone> named, Words words) {
        this.named = named;
        this.words = words;
        named.addListener(new WeakChangeListener<>(follow));
    }

    @Override
    protected void updateItem(@Nullable Optional<SkinZone> zone, boolean empty) {
        super.updateItem(zone, empty);
        show(empty ? null : zone);
    }

    private void show(@Nullable Optional<SkinZone> zone) {
        setText(zone == null ? "" : text(zone));
    }

    private String text(Optional<SkinZone> zone) {
        return zone.map(chosen -> words.textOf("shelf.form.zone.", chosen))
                .orElseGet(() -> words.text("shelf.form.zone.by_name", words.textOf("shelf.zone.", named.get())));
    }
}
