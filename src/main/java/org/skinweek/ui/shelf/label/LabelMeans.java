package org.skinweek.ui.shelf.label;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the shelf needs for products without typing.
 *
 * @param reading reads labels
 * @param file asks for a file with a label or a shelf; empty when the user changed their mind
 * @param effects says what a product would change, anew for each form
 * @param pastes makes an empty paste of a whole shelf
 */
public record LabelMeans(
        LabelReading reading,
        Supplier<Optional<Path>> file,
        Supplier<WeekEffect> effects,
        Supplier<ShelfPaste> pastes) {}
