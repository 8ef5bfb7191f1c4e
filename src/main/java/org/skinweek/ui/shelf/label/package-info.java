/** Products without typing: what a label, or a whole shelf as text, says; to be confirmed or mended before it is added. */
@NullMarked
package org.skinweek.ui.shelf.label;

import org.jspecify.annotations.NullMarked;
