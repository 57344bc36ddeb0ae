#include "models/store/scratchfile.h"

#include <QCoreApplication>

#include "models/store/campaignkey.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ScratchFile>> ScratchFile::create()
{
    std::unique_ptr<ScratchFile> file(new ScratchFile);
    if (!file->m_folder.isValid()) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("ScratchFile",
                                                 "No temporary folder could be made in %1. Nothing was changed. Free "
                                                 "some space there and try again.")
                         .arg(QDir::toNativeSeparators(QDir::tempPath())),
                     file->m_folder.errorString()};
    }
    file->m_key = CampaignKey::random();
    return file;
}

Result<std::unique_ptr<Connection>> ScratchFile::openConnection() const
{
    ROSETTE_ASSIGN(auto connection, Connection::open(path(), *m_key, Connection::Options{.isRecording = false}));
    for (const QString &pragma :
         {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -4000"_s})
        ROSETTE_CHECK(Statement(*connection, pragma).run());
    return connection;
}

QString ScratchFile::path() const { return m_folder.filePath(u"scratch.db"_s); }

} // namespace rosette
