package org.skinweek.ui.shelf.label;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.LabelFile;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.LabelText;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.words.Words;

/**
 * The label of one product while its form is open: as soon as there is a text it is read, and what it says is in the form. A
 * label that was stored with the product only shows what it says: the form holds what the user made of it.
 */
public final class LabelModel {
    private final ProductFormModel form;
    private final LabelReading reading;
    private final Words words;
    private final LatestRequest readings;
    private final LabelFilling filling;
    private final ReadOnlyObjectWrapper<Optional<LabelFinding>> finding = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fileProblem = new ReadOnlyStringWrapper("");
    /** True while what a label says is put into the form, which is no change by the user. */
    private boolean fillingIn;

    /** The label in a form. */
    public LabelModel(ProductFormModel form, LabelReading reading, Words words) {
        this.form = form;
        this.reading = reading;
        this.words = words;
        this.readings = reading.line();
        this.filling = new LabelFilling(form);
        form.ingredients().textProperty().addListener((observable, before, now) -> {
            fileProblem.set("");
            read(true);
        });
        form.name().textProperty().addListener((observable, before, now) -> readAgain());
        form.categoryProperty().addListener((observable, before, now) -> readAgain());
        form.formProperty().addListener((observable, before, now) -> readAgain());
        if (form.editing()) {
            read(false);
        }
    }

    /** The form that it fills. */
    ProductFormModel form() {
        return form;
    }

    /** What the label says; empty while there is none, and none was read. */
    ReadOnlyObjectProperty<Optional<LabelFinding>> findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /** Why nothing could be taken from a file; empty when nothing is wrong. */
    ReadOnlyStringProperty fileProblemProperty() {
        return fileProblem.getReadOnlyProperty();
    }

    /** Takes the text of a file, or says why there is none. */
    public void take(Path file) {
        String name = String.valueOf(file.getFileName());
        reading.background().run(() -> LabelFile.read(file), read -> {
            if (read.kind() == LabelFile.Kind.TEXT) {
                form.ingredients().set(read.text());
            } else {
                fileProblem.set(words.textOf("paste.file.", read.kind(), words.isolated(name)));
            }
        });
    }

    /** Puts an active of the label into the product, or takes it out. */
    void decide(FoundActive active, boolean counts) {
        filling.decide(active, counts);
    }

    private void readAgain() {
        if (!fillingIn) {
            read(true);
        }
    }

    private void read(boolean fill) {
        String text = form.ingredients().text();
        boolean readable = form.ingredients().errorProperty().get().isEmpty();
        if (!readable || (text.isBlank() && form.name().text().isBlank())) {
            readings.cancel();
            show(Optional.empty(), fill);
            return;
        }
        LabelText label =
                new LabelText(text.strip(), filling.givenName(), filling.givenCategory(), filling.givenForm());
        String name = form.name().text();
        readings.run(
                () -> text.isBlank() ? reading.readName(name) : reading.read(label),
                read -> show(Optional.of(read), fill));
    }

    private void show(Optional<LabelFinding> found, boolean fill) {
        boolean label = !form.ingredients().text().isBlank();
        form.ingredientsRefusedProperty()
                .set(label && found.filter(each -> !each.isList()).isPresent());
        @Nullable LabelFinding read = found.orElse(null);
        if (fill) {
            fillingIn = true;
            if (label && read != null) {
                filling.fill(read);
            } else {
                filling.clear();
            }
            fillingIn = false;
        }
        finding.set(found);
    }
}
