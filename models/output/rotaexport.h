#pragma once

#include <QDate>

#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"

namespace rosette {

/// The rota of the week that begins on `monday`: csv, xlsx, pdf, ics or text.
Status exportRota(const ExportContext &context, QDate monday, ExportFormat format, const QString &path);

} // namespace rosette
