#pragma once

#include <memory>

#include <QTemporaryDir>

#include "models/store/connection.h"

namespace rosette {

/// A database for what is too much to hold in memory for a while: encrypted with a random key that nobody else has, in
/// a folder that nobody else may read, and removed with this object. Any thread; each opens its own connection, which
/// has to end before this object.
class ScratchFile
{
public:
    static Result<std::unique_ptr<ScratchFile>> create();

    /// A crash loses the file anyway, so nothing is synchronised and nothing can be rolled back.
    Result<std::unique_ptr<Connection>> openConnection() const;
    QString path() const;

private:
    ScratchFile() = default;

    QTemporaryDir m_folder;
    std::shared_ptr<const CampaignKey> m_key;
};

} // namespace rosette
