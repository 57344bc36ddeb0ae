#include "models/places/boundaryreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/places/boundarybuilder.h"
#include "models/places/boundarychoice.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoundaryReader", text); }

Error withoutAreas(const QString &path)
{
    return Error{ErrorCode::Invalid,
                 tr("%1 holds no areas, only points, lines or nothing. Nothing was changed. Choose the file with the "
                    "boundaries of wards or polling districts.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

/// Returns what the file was taken for; nothing when there are no areas in it.
Result<QList<ImportGuess>> readFile(const QString &path, const BoundaryChoice &choice, const Feedback &feedback,
                                    BoundaryBuilder &builder)
{
    feedback.report(-1, tr("Reading %1").arg(QFileInfo(path).fileName()));
    ROSETTE_ASSIGN(const BoundarySource source, BoundarySource::open(path));
    ROSETTE_ASSIGN(const QList<qsizetype> layers, choice.layers(source.layers()));
    QList<ImportGuess> guesses;
    for (const qsizetype index : layers) {
        QList<ImportProblem> problems;
        ROSETTE_ASSIGN(const QList<BoundaryArea> areas, source.read(index, feedback, problems));
        if (areas.isEmpty())
            continue;
        QList<QStringList> rows;
        for (const BoundaryArea &area : areas)
            rows += area.values;
        const BoundaryLayer &layer = source.layers()[index];
        ROSETTE_ASSIGN(const BoundaryFields fields, choice.fields(layer.name, layer.fields, rows));
        builder.addProblems(problems);
        builder.add(fields, areas);
        if (guesses.isEmpty())
            guesses = choice.guesses(source.layers(), layers, fields, layer.fields, rows);
    }
    return guesses;
}

} // namespace

Result<BoundaryFile> BoundaryReader::read(const QStringList &paths, const ImportCorrections &corrections,
                                          const Feedback &feedback)
{
    const BoundaryChoice choice(corrections);
    BoundaryBuilder builder;
    QList<ImportGuess> guesses;
    for (const QString &path : paths) {
        ROSETTE_ASSIGN(const QList<ImportGuess> found, readFile(path, choice, feedback, builder));
        if (found.isEmpty())
            builder.addProblems(
                {{0, tr("%1 holds no areas. It was passed over.").arg(QFileInfo(path).fileName()), {}}});
        if (guesses.isEmpty())
            guesses = found;
    }
    if (guesses.isEmpty())
        return withoutAreas(paths.value(0));
    BoundaryFile file = builder.build();
    file.guesses = guesses;
    return file;
}

} // namespace rosette
