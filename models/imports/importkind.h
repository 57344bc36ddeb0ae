#pragma once

#include <optional>

#include <QStringList>

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// What a file can be to a campaign, in the order in which a campaign is usually built.
enum class ImportKind {
    Wards,
    Streets,
    Postcodes,
    Uprns,
    Register,
    AbsentVoters,
    Volunteers,
};

/// All kinds, in that order.
QList<ImportKind> allImportKinds();
/// As the journal of imports and the command line call it: "wards", "absent-voters".
QString importKey(ImportKind kind);
/// Nothing when no kind is called so.
std::optional<ImportKind> importKindOf(const QString &key);

/// "Wards", "Absent voters".
QString importTitle(ImportKind kind);
/// One line on what it is good for and where one gets the file.
QString importSource(ImportKind kind);
/// As file dialogs write it: "Wards (*.geojson *.shp …)". Without a kind: everything that can be imported.
QString importFilter(std::optional<ImportKind> kind);

/// Runs the importer of that kind; any thread, `connection` is that thread's own.
Result<ImportReport> runImport(ImportKind kind, const CampaignFile &file, Connection &connection,
                               const QStringList &files, const ImportOptions &options);

} // namespace rosette
