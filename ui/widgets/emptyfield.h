#pragma once

#include <QLineEdit>

namespace rosette {

/// Empties a field whose text was taken over as an edit. Unlike clear() it forgets the typing, so that Ctrl+Z takes
/// the edit back and does not bring the text again.
inline void emptyField(QLineEdit &field) { field.setText({}); }

} // namespace rosette
