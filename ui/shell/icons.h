#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace rosette {

/// Our own icons, resources/icons/NAME.svg on a 24 grid, tinted from the palette at the moment of painting: text
/// colour, muted when disabled. Crisp at every scale. A missing name gives an empty icon.
QIcon iconNamed(const QString &name);
/// The same in one fixed palette role, e.g. QPalette::HighlightedText on the accent.
QIcon iconNamed(const QString &name, QPalette::ColorRole role);

} // namespace rosette
