#include "ui/privacy/privacydialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "models/output/privacycard.h"
#include "ui/prints/paperdialog.h"
#include "ui/privacy/olddatabox.h"
#include "ui/privacy/privacycardform.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(820, 480);
} // namespace

PrivacyDialog::PrivacyDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"privacyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People’s data"));
    resize(kSize);
    auto *heading = new QLabel(windowTitle());
    heading->setFont(Theme::titleFont(font()));
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"privacyTabWidget"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(new OldDataBox(context), tr("How &long it is kept"));
    tabs->addTab(makeCard(), tr("The &card for the door"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the field being edited
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(heading);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        const bool isBeingTyped = m_text->document()->isModified();
        if (notice.touchesAny({"settings"_L1, "campaign"_L1}) && !isBeingTyped)
            showText();
    });
    showText();
}

QWidget *PrivacyDialog::makeCard()
{
    auto *note = new QLabel(tr("People must be told what happens with what they say, when they say it. The campaign’s "
                               "privacy line is printed behind these words. Empty them to have the usual ones back."));
    note->setWordWrap(true);
    m_text->setObjectName(u"privacyCardPlainTextEdit"_s);
    m_text->setAccessibleName(tr("Words of the card"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *print = new QPushButton(tr("&Print cards…"));
    print->setObjectName(u"printCardsPushButton"_s);
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &PrivacyDialog::printCards);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(note);
    layout->addWidget(m_text, 1);
    layout->addWidget(print, 0, Qt::AlignLeft);
    return page;
}

bool PrivacyDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        saveText();
    return QDialog::eventFilter(watched, event);
}

void PrivacyDialog::showText()
{
    m_text->setPlainText(PrivacyCard::text(m_context.campaign.connection()).valueOr(QString()));
    m_text->document()->setModified(false);
}

void PrivacyDialog::saveText()
{
    if (!m_text->document()->isModified())
        return;
    m_text->document()->setModified(false);
    const QString words = m_text->toPlainText();
    const Status status = m_context.campaign.edit(tr("Change the card for the door"),
                                                  [&](Connection &c) { return PrivacyCard::setText(c, words); });
    if (!status)
        m_context.messages.showError(status.error());
}

void PrivacyDialog::printCards()
{
    saveText();
    (new PaperDialog(m_context, tr("Privacy cards"), new PrivacyCardForm, this))->openLarge();
}

} // namespace rosette
