#include "ui/shell/newcampaigndialog.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

#include "ui/shell/campaignopening.h"
#include "ui/shell/newpassphrasefields.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

NewCampaignDialog::NewCampaignDialog(Prompts &prompts, const Clock &clock, QWidget *parent)
    : FormDialog(tr("New campaign"), tr("Create campaign"), parent)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_nation(new QComboBox)
    , m_path(new QLineEdit)
{
    setObjectName(u"newCampaignDialog"_s);
    m_name->setObjectName(u"campaignNameLineEdit"_s);
    m_name->setPlaceholderText(tr("Marlbridge Party"));
    m_nation->setObjectName(u"nationComboBox"_s);
    m_nation->addItem(tr("England"), u"england"_s);
    m_nation->addItem(tr("Scotland"), u"scotland"_s);
    m_nation->addItem(tr("Wales"), u"wales"_s);
    m_nation->addItem(tr("Northern Ireland"), u"northern-ireland"_s);
    m_path->setObjectName(u"campaignPathLineEdit"_s);
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(u"choosePathPushButton"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NewCampaignDialog::choosePath);
    auto *file = new QHBoxLayout;
    file->setSpacing(Space::kInside);
    file->addWidget(m_path, 1);
    file->addWidget(browse);

    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("N&ation"), m_nation);
    auto *fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_path);
    form()->addRow(fileLabel, file);
    m_passphrase = new NewPassphraseFields(form(), this);
    addNote(tr("The file is encrypted with this passphrase. Nobody can recover it: without it the campaign is lost. "
               "Write it down and keep it where you keep your keys."));

    connect(m_name, &QLineEdit::textEdited, this, &NewCampaignDialog::suggestPath);
    connect(this, &FormDialog::submitted, this, &NewCampaignDialog::create);
    suggestPath({});
    m_name->setFocus();
}

void NewCampaignDialog::suggestPath(const QString &name)
{
    if (m_path->isModified())
        return;
    static const QRegularExpression unwanted(u"[^\\w -]+"_s);
    const QString base = QString(name).remove(unwanted).simplified();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(
        QDir::toNativeSeparators(documents.filePath((base.isEmpty() ? tr("Campaign") : base) + u".rosette"_s)));
}

void NewCampaignDialog::choosePath()
{
    const QString path =
        m_prompts.saveFile(this, {tr("New campaign"), tr("Rosette campaigns (*.rosette)"), m_path->text()});
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setModified(true);
}

void NewCampaignDialog::create()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return showProblem(tr("Give the campaign a name: your branch, ward or candidate."));
    if (const QString problem = m_passphrase->problem(); !problem.isEmpty())
        return showProblem(problem);
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty())
        return showProblem(tr("Choose a file to keep the campaign in."));
    if (QFileInfo(path).suffix().isEmpty())
        path += u".rosette"_s;

    setWorking(tr("Making the campaign…"));
    const CampaignInfo info{.name = name, .nation = m_nation->currentData().toString()};
    createCampaign(path, m_passphrase->passphrase(), info, m_clock, this,
                   [this](Result<std::unique_ptr<Campaign>> created) {
                       if (!created)
                           return showProblem(created.error().message);
                       m_campaign = std::move(created).value();
                       accept();
                   });
}

} // namespace rosette
