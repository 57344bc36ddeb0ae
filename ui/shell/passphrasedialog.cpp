#include "ui/shell/passphrasedialog.h"

#include <QFormLayout>
#include <QLineEdit>

#include "models/store/campaignkey.h"
#include "models/store/filecheck.h"
#include "ui/shell/background.h"
#include "ui/shell/newpassphrasefields.h"

namespace rosette {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(CampaignFile file, QWidget *parent)
    : FormDialog(tr("Change passphrase"), tr("Change passphrase"), parent)
    , m_file(std::move(file))
    , m_old(new QLineEdit)
{
    setObjectName(u"passphraseDialog"_s);
    m_old->setObjectName(u"oldPassphraseLineEdit"_s);
    m_old->setEchoMode(QLineEdit::Password);
    form()->addRow(tr("&Old passphrase"), m_old);
    m_new = new NewPassphraseFields(form(), this);
    addNote(tr("The whole file is encrypted anew; what was done so far can no longer be undone afterwards. Backups made before "
               "keep the old passphrase."));
    connect(this, &FormDialog::submitted, this, &PassphraseDialog::checkTyped);
}

QString PassphraseDialog::oldPassphrase() const { return m_old->text(); }

QString PassphraseDialog::newPassphrase() const { return m_new->passphrase(); }

void PassphraseDialog::checkTyped()
{
    if (const QString problem = m_new->problem(); !problem.isEmpty())
        return showProblem(problem);
    setWorking(tr("Trying the old passphrase…"));
    runInBackground(this, [file = m_file, old = m_old->text()]() -> Status {
        ROSETTE_ASSIGN(const QByteArray salt, FileCheck::readSalt(file.path()));
        ROSETTE_ASSIGN(const auto key, CampaignKey::derive(old, salt));
        if (qstrcmp(key->specification(), file.key()->specification()) != 0)
            return Error{ErrorCode::WrongKey, tr("The old passphrase is not right. Nothing was changed."), {}};
        return {};
    }, [this](const Status &status) {
        if (!status)
            return showProblem(status.error().message);
        accept();
    });
}

} // namespace rosette
