/** What all pages share: page base, background work, dialogs, toasts, icons, product cards. */
@NullMarked
package org.skinweek.ui.common;

import org.jspecify.annotations.NullMarked;
