#include "ui/mapview/backgrounddialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include "ui/mapview/xyzaddress.h"
#include "ui/shell/prompts.h"

namespace rosette {

using namespace Qt::StringLiterals;

BackgroundDialog::BackgroundDialog(const BackgroundSettings &settings, Prompts &prompts, QWidget *parent)
    : FormDialog(tr("Background of the map"), tr("Use this"), parent)
    , m_before(settings)
    , m_prompts(prompts)
{
    setObjectName(u"backgroundDialog"_s);
    m_none =
        addChoice(tr("&No background: the campaign's own map, which needs no network"), u"noBackgroundRadioButton"_s);
    m_file = addChoice(tr("A &file on this computer (MBTiles)"), u"fileRadioButton"_s);
    addFileFields();
    m_web = addChoice(tr("Pictures from the &web"), u"webRadioButton"_s);
    addAddressFields();
    m_ground = new QCheckBox(tr("&Keep the campaign's own streets and buildings on top"));
    m_ground->setObjectName(u"keepGroundCheckBox"_s);
    m_ground->setChecked(settings.isGroundKept);
    form()->addRow(m_ground);
    addNote(tr("A background is for the screen: printed and saved maps never have one."));

    QRadioButton *chosen = settings.source == BackgroundSettings::Source::File      ? m_file
                           : settings.source == BackgroundSettings::Source::Address ? m_web
                                                                                    : m_none;
    chosen->setChecked(true);
    for (const QRadioButton *choice : {m_none, m_file, m_web})
        connect(choice, &QRadioButton::toggled, this, &BackgroundDialog::showFields);
    connect(this, &FormDialog::submitted, this, &BackgroundDialog::submit);
    showFields();
    chosen->setFocus();
}

QRadioButton *BackgroundDialog::addChoice(const QString &text, const QString &name)
{
    auto *choice = new QRadioButton(text);
    choice->setObjectName(name);
    form()->addRow(choice);
    return choice;
}

QLineEdit *BackgroundDialog::addLine(const QString &label, const QString &name, const QString &value,
                                     const QString &example)
{
    auto *line = new QLineEdit(value);
    line->setObjectName(name);
    line->setPlaceholderText(example);
    line->setCursorPosition(0);
    form()->addRow(label, line);
    return line;
}

void BackgroundDialog::addFileFields()
{
    m_path = new QLineEdit(QDir::toNativeSeparators(m_before.path));
    m_path->setObjectName(u"pathLineEdit"_s);
    m_choose = new QPushButton(tr("&Choose…"));
    m_choose->setObjectName(u"choosePushButton"_s);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &BackgroundDialog::chooseFile);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    auto *label = new QLabel(tr("F&ile"));
    label->setBuddy(m_path);
    form()->addRow(label, row);
}

void BackgroundDialog::addAddressFields()
{
    m_address =
        addLine(tr("&Address"), u"addressLineEdit"_s, m_before.address, u"https://tiles.example.org/{z}/{x}/{y}.png"_s);
    m_notice =
        addLine(tr("N&otice"), u"noticeLineEdit"_s, m_before.notice, tr("© Example Maps, as the provider asks for"));
    m_lastZoom = new QSpinBox;
    m_lastZoom->setObjectName(u"lastZoomSpinBox"_s);
    m_lastZoom->setRange(1, 22);
    m_lastZoom->setValue(m_before.lastZoom);
    form()->addRow(tr("Finest &zoom"), m_lastZoom);
    addNote(tr("With this, the provider learns which area you look at, when, and from which internet address. It "
               "learns nothing of your doors, people or plans. With an address that begins http:// others on the way "
               "can read along. The provider's terms count: look whether they allow this use, and type the notice they "
               "ask for. "
               "The address stays in the encrypted campaign file; the pictures are kept on this computer in clear, at "
               "most 200 MB."));
    addKept();
}

void BackgroundDialog::addKept()
{
    m_kept = new QLabel;
    m_kept->setObjectName(u"keptLabel"_s);
    m_empty = new QPushButton(tr("&Empty"));
    m_empty->setObjectName(u"emptyPushButton"_s);
    m_empty->setAutoDefault(false);
    connect(m_empty, &QPushButton::clicked, this, &BackgroundDialog::emptyRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kept, 1);
    row->addWidget(m_empty);
    form()->addRow(tr("Kept pictures"), row);
}

void BackgroundDialog::setKeptBytes(qint64 bytes)
{
    m_kept->setText(bytes > 0 ? locale().formattedDataSize(bytes) : tr("none"));
    m_empty->setEnabled(bytes > 0);
}

void BackgroundDialog::chooseFile()
{
    const QString path =
        m_prompts.openFile(this, {tr("Choose a background"), tr("Map pictures (*.mbtiles);;All files (*)"),
                                  QFileInfo(m_path->text()).absolutePath()});
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void BackgroundDialog::showFields()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_path, m_choose})
        field->setEnabled(m_file->isChecked());
    for (QWidget *field : std::initializer_list<QWidget *>{m_address, m_notice, m_lastZoom})
        field->setEnabled(m_web->isChecked());
    m_ground->setEnabled(!m_none->isChecked());
}

BackgroundSettings BackgroundDialog::settings() const
{
    using Source = BackgroundSettings::Source;
    return {.source = m_file->isChecked()  ? Source::File
                      : m_web->isChecked() ? Source::Address
                                           : Source::None,
            .isShown = !m_none->isChecked(),
            .path = QDir::fromNativeSeparators(m_path->text().trimmed()),
            .address = m_address->text().trimmed(),
            .notice = m_notice->text().simplified(),
            .lastZoom = m_lastZoom->value(),
            .isGroundKept = m_ground->isChecked()};
}

void BackgroundDialog::submit()
{
    const BackgroundSettings typed = settings();
    if (typed.source == BackgroundSettings::Source::File && typed.path.isEmpty())
        return showProblem(tr("Choose the MBTiles file first."));
    if (typed.source == BackgroundSettings::Source::Address) {
        if (const Result<XyzAddress> address = XyzAddress::parse(typed.address); !address)
            return showProblem(address.error().message);
        if (typed.notice.isEmpty())
            return showProblem(tr("Type the notice that the provider asks for; it is shown on the map."));
    }
    emit chosen(typed);
}

} // namespace rosette
