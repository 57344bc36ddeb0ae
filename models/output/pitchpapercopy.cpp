#include "models/output/pitchpapercopy.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/activities/pitchpaper.h"
#include "models/output/gate.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status savePaperCopy(const ExportContext &context, PitchPaperId paper, const QString &pitchName, const QString &path)
{
    ROSETTE_ASSIGN(const PitchPaper found, PitchPaperRepository::find(context.connection, paper));
    ROSETTE_ASSIGN(const QByteArray content, PitchPaperRepository::content(context.connection, paper));
    // A permit names no elector and no volunteer of ours: nobody can be held back.
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::Statistics, {}, context.clock.today()));
    const ReleaseNote note{.item = u"paper of a pitch"_s,
                           .format = QFileInfo(found.name).suffix().toLower(),
                           .subject = u"%1: %2"_s.arg(pitchName, found.name)};
    return Gate::release(
        context.file, context.connection, clearance, note, path, context.clock, [&](QIODevice &out) -> Status {
            if (out.write(content) == content.size())
                return {};
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("PitchPaperCopy", "The copy could not be written: %1")
                             .arg(out.errorString()),
                         {}};
        });
}

} // namespace rosette
