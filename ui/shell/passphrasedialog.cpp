#include "ui/shell/passphrasedialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTimer>

#include "models/store/campaign.h"
#include "ui/shell/newpassphrasefields.h"

namespace rosette {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Campaign &campaign, QWidget *parent)
    : FormDialog(tr("Change passphrase"), tr("Change passphrase"), parent)
    , m_campaign(campaign)
    , m_old(new QLineEdit)
{
    setObjectName(u"passphraseDialog"_s);
    m_old->setObjectName(u"oldPassphraseLineEdit"_s);
    m_old->setEchoMode(QLineEdit::Password);
    form()->addRow(tr("&Old passphrase"), m_old);
    m_new = new NewPassphraseFields(form(), this);
    addNote(tr("The whole file is encrypted anew. Backups made before keep the old passphrase."));
    connect(this, &FormDialog::submitted, this, &PassphraseDialog::change);
}

void PassphraseDialog::change()
{
    if (const QString problem = m_new->problem(); !problem.isEmpty())
        return showProblem(problem);
    setWorking(tr("Encrypting the file anew…"));
    // The campaign's connection lives in this thread; the sentence is painted first.
    QTimer::singleShot(0, this, [this] {
        const Status status = m_campaign.changePassphrase(m_old->text(), m_new->passphrase());
        if (!status)
            return showProblem(status.error().message);
        setWorking({});
        accept();
    });
}

} // namespace rosette
