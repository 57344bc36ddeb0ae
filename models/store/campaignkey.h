#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "models/base/result.h"

namespace rosette {

/// The raw key of a campaign file, derived once for a process and shared by all its connections; wiped from memory
/// when the last holder lets go. The derivation is SQLCipher 4's own (PBKDF2-HMAC-SHA512, 256,000 rounds over the
/// file's salt), so that the `sqlcipher` shell opens a campaign with the passphrase. Immutable, any thread.
class CampaignKey
{
public:
    static constexpr int kSaltBytes = 16;
    static constexpr int kKeyBytes = 32;

    /// Takes the time of 256,000 hash rounds. `salt` must have kSaltBytes bytes.
    static Result<std::shared_ptr<const CampaignKey>> derive(const QString &passphrase, const QByteArray &salt);
    /// For a file that ends with this program: no passphrase opens it.
    static std::shared_ptr<const CampaignKey> random();
    static QByteArray newSalt();

    ~CampaignKey();
    CampaignKey(const CampaignKey &) = delete;
    CampaignKey &operator=(const CampaignKey &) = delete;

    /// SQLCipher's raw key notation x'key salt', for sqlite3_key(); points into this object.
    const char *specification() const { return m_specification; }
    int specificationLength() const { return kSpecificationLength; }

private:
    CampaignKey() = default;
    void write(const unsigned char *key, const unsigned char *salt);

    static constexpr int kSpecificationLength = 3 + 2 * (kKeyBytes + kSaltBytes);
    char m_specification[kSpecificationLength + 1] = {};
};

} // namespace rosette
