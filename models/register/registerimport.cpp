#include "models/register/registerimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/people/searchpause.h"
#include "models/places/doorlocator.h"
#include "models/register/registerfeed.h"
#include "models/register/registerimporter.h"
#include "models/register/registerindexes.h"
#include "models/register/registerwish.h"
#include "models/store/checkpause.h"
#include "models/store/filefingerprint.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsBetweenReports = 500;
constexpr qint64 kBytesOfRow = 70; // about

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

using Registers = std::vector<std::unique_ptr<RegisterReader>>;

/// Opens all before anything is read, so that one wrong file stops the import at once.
Result<Registers> openAll(const QStringList &files, const RegisterReader::Wish &wish, QDate today)
{
    Registers registers;
    for (const QString &file : files) {
        ROSETTE_ASSIGN(auto opened, RegisterReader::open(file, today, wish));
        registers.push_back(std::move(opened));
        const bool isUpdate = registers.back()->layout().isUpdate;
        if (isUpdate != registers.front()->layout().isUpdate) {
            return Error{ErrorCode::Invalid,
                         tr("Full registers and updates cannot be imported together. Nothing was changed. Import the "
                            "full registers first, then the updates."),
                         file};
        }
    }
    return registers;
}

Result<RegisterImporter::Wish> importerWishOf(const ImportOptions &options, const QStringList &files)
{
    ROSETTE_ASSIGN(RegisterDecisions decisions, RegisterDecisions::of(options.corrections));
    return RegisterImporter::Wish{options.isDryRun, std::move(decisions),
                                  options.isDryRun ? fileFingerprint(files) : QString()};
}

qint64 rowsIn(const QStringList &files)
{
    qint64 bytes = 0;
    for (const QString &file : files)
        bytes += QFileInfo(file).size();
    return bytes / kBytesOfRow;
}

Result<RegisterIndexes> pauseIndexes(Connection &c, const RegisterLayout &layout, const QStringList &files)
{
    if (layout.isUpdate)
        return RegisterIndexes::keptFor(c);
    return RegisterIndexes::beginFull(c, rowsIn(files));
}

Status readRows(RegisterFeed &source, int file, RegisterImporter &importer, RegisterIndexes &indexes,
                const Feedback &feedback, const QString &step)
{
    const auto sourceText = [&source] { return source.sourceText(); };
    for (qint64 count = 0;; ++count) {
        ROSETTE_ASSIGN(const bool hasRow, source.next());
        if (!hasRow)
            return {};
        RegisterRow &row = source.row();
        row.file = file;
        ROSETTE_CHECK(source.rejection().isEmpty() ? importer.take(row, sourceText)
                                                   : importer.reject(row, source.rejection(), sourceText));
        if (count % kRowsBetweenReports != 0)
            continue;
        ROSETTE_CHECK(indexes.meet(importer.written()));
        if (feedback.isCancelled())
            return Feedback::cancelledError(
                QCoreApplication::translate("RegisterImport", "The import was cancelled. Nothing was changed."));
        feedback.report(source.progress(), step);
    }
}

} // namespace

Result<ImportReport> importRegister(const CampaignFile &file, Connection &c, const QStringList &files,
                                    const ImportOptions &options)
{
    if (files.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("RegisterImport", "No file was chosen. Nothing was changed."),
                     {}};
    ROSETTE_ASSIGN(const RegisterReader::Wish wish, registerWishOf(options.corrections, c));
    ROSETTE_CHECK(ImportFindings::checkUnchanged(options.corrections, files));
    ROSETTE_ASSIGN(RegisterImporter::Wish importerWish, importerWishOf(options, files));
    ROSETTE_ASSIGN(const Registers registers, openAll(files, wish, options.clock.today()));

    const auto work = [&](Connection &connection, ImportReport &report) -> Status {
        ROSETTE_ASSIGN(const CheckPause checks, CheckPause::begin(connection));
        ROSETTE_ASSIGN(const SearchPause pause, SearchPause::begin(connection));
        ROSETTE_ASSIGN(const auto importer, RegisterImporter::begin(connection, report, registers.front()->layout(),
                                                                    options.clock.nowMs(), std::move(importerWish)));
        ROSETTE_ASSIGN(RegisterIndexes indexes, pauseIndexes(connection, registers.front()->layout(), files));
        for (size_t i = 0; i < registers.size(); ++i) {
            const QString step = QCoreApplication::translate("RegisterImport", "Reading %1")
                                     .arg(QFileInfo(files.at(qsizetype(i))).fileName());
            RegisterFeed feed(*registers[i], importer->addressParser());
            ROSETTE_CHECK(readRows(feed, int(i) + 1, *importer, indexes, options.feedback, step));
            if (const QString complaint = registers[i]->complaint(); !complaint.isEmpty())
                report.problems += ImportProblem{0, complaint, {}};
        }
        ROSETTE_CHECK(indexes.finish());
        report.guesses += registers.front()->importGuesses();
        ROSETTE_CHECK(importer->finish());
        for (const auto &source : registers)
            ROSETTE_CHECK(applyRegisterWards(connection, source->wards(), report));
        ROSETTE_CHECK(rememberMapping(options.corrections, connection));
        options.feedback.report(-1,
                                QCoreApplication::translate("RegisterImport", "Making names and addresses searchable"));
        ROSETTE_CHECK(pause.finish(connection));
        options.feedback.report(-1, QCoreApplication::translate("RegisterImport", "Placing doors on the map"));
        ROSETTE_ASSIGN(const LocateReport located, locateDoors(connection, options.feedback));
        Q_UNUSED(located)
        return {};
    };
    return ImportJournal::run(file, c, u"register"_s, files, options.isDryRun, options.clock, work,
                              ImportJournal::ForeignKeys::Guaranteed);
}

} // namespace rosette
