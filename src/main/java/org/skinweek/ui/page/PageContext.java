package org.skinweek.ui.page;

import org.skinweek.catalog.Catalog;
import org.skinweek.ui.kit.DialogLayer;
import org.skinweek.ui.kit.InterfaceMotion;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.words.Words;

/**
 * Services that every page receives. What a page shows comes from the view models that it is given.
 *
 * @param words the texts
 * @param catalog actives and sources, which any page may name
 * @param dialogs questions and forms over the page
 * @param toasts short messages
 * @param motion what moves, where anything may
 * @param navigator opens another page
 * @param undo takes changes back
 * @param links opens web addresses and folders in other programs
 */
public record PageContext(
        Words words,
        Catalog catalog,
        DialogLayer dialogs,
        ToastArea toasts,
        InterfaceMotion motion,
        PageNavigator navigator,
        UndoRedo undo,
        LinkOpener links) {}
