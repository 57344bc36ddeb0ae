#pragma once

#include <optional>

#include <QStringList>

#include "models/imports/importkind.h"

namespace rosette {

/// Says what chosen files probably are, by their endings and a look at how they begin. Reads some kilobytes, never the
/// whole file, and never fails: the user can always say otherwise. Any thread.
class ImportKindGuesser
{
public:
    /// Nothing when it cannot tell, or when the files are of different kinds.
    static std::optional<ImportKind> guess(const QStringList &files);

    /// `files` without those that only accompany another (.dbf, .shx, .prj … beside a .shp).
    static QStringList withoutCompanions(const QStringList &files);
};

} // namespace rosette
