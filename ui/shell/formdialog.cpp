#include "ui/shell/formdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_sentence(new QLabel(this))
{
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::titleFont(font()));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Space::kInside);
    m_form->setHorizontalSpacing(Space::kGroup);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sentence->setObjectName(u"problemLabel"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_submit = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_submit->setObjectName(u"submitPushButton"_s);
    m_submit->setDefault(true);
    Theme::makePrimary(m_submit);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_sentence->hide();
        emit submitted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(heading);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
}

void FormDialog::setGrowing()
{
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_fields, 1000);
}

void FormDialog::addNote(const QString &text)
{
    auto *note = new QLabel(text, m_fields);
    note->setWordWrap(true);
    Theme::makeSecondary(note);
    m_form->addRow(note);
}

void FormDialog::showProblem(const QString &sentence)
{
    setWorking({});
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette));
    m_sentence->setPalette(palette);
    m_sentence->setText(Theme::shapeOf(Meaning::Problem) + u' ' + sentence);
    m_sentence->show();
}

void FormDialog::setWorking(const QString &sentence)
{
    m_isWorking = !sentence.isEmpty();
    m_fields->setEnabled(!m_isWorking);
    m_submit->setEnabled(!m_isWorking);
    m_sentence->setPalette(QPalette());
    m_sentence->setText(sentence);
    m_sentence->setVisible(m_isWorking);
}

bool FormDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isHandled;
}

void FormDialog::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

} // namespace rosette
