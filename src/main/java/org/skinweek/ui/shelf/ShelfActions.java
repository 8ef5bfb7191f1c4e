package org.skinweek.ui.shelf;

/** What can be done with a product of the shelf. */
interface ShelfActions {
    /** Shows everything about it. */
    void open(ShelfItem item);

    /** Opens the form that changes it. */
    void edit(ShelfItem item);

    /** Opens the form of a new product with a label in it. */
    void paste(String label);

    /** Opens the form in which a whole shelf is pasted. */
    void pasteShelf();

    /** Opens the form that changes it where another label can be pasted. */
    void pasteAgain(ShelfItem item);

    /** Leads to the week: with a place for it where it has none yet. */
    void place(ShelfItem item);

    /** Asks how often it is used. */
    void rhythm(ShelfItem item);

    /** Shows what the diary tells of it. */
    void history(ShelfItem item);

    /** Begins a patch test of it. */
    void patchTest(ShelfItem item);

    /** Leads to what the catalogue tells about what is in it. */
    void read(ShelfItem item);

    /** Lets it begin now instead of waiting. */
    void beginNow(ShelfItem item);

    /** Puts it away. */
    void archive(ShelfItem item);

    /** Puts it back on the shelf. */
    void restore(ShelfItem item);

    /** Removes it for good. */
    void delete(ShelfItem item);
}
