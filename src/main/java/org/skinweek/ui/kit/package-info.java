/**
 * Building blocks for pages that know nothing of skin care: form fields, cards in columns, labels and icons, dialogs and
 * toasts, focus, work in the background.
 */
@NullMarked
package org.skinweek.ui.kit;

import org.jspecify.annotations.NullMarked;
