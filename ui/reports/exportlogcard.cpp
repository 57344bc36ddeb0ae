#include "ui/reports/exportlogcard.h"

#include <QLabel>

#include "models/base/localtime.h"
#include "models/output/heldback.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const ExportLogEntry &entry)
{
    QStringList words{ExportLogCard::tr("For %1").arg(purposeText(entry.purpose)),
                      entry.fileName.isEmpty() ? ExportLogCard::tr("As %1, without a file").arg(entry.format)
                                               : ExportLogCard::tr("As the file %1").arg(entry.fileName),
                      ExportLogCard::tr("%n line(s)", nullptr, entry.lines)};
    words += entry.people > 0 ? ExportLogCard::tr("Names of %1").arg(entry.people)
                              : ExportLogCard::tr("How many it names was not counted");
    return words;
}

} // namespace

ExportLogCard::ExportLogCard(QWidget *parent)
    : DetailsPane(parent)
    , m_words(new QLabel)
    , m_heldBack(new QLabel)
{
    m_words->setObjectName(u"exportWordsLabel"_s);
    m_heldBack->setObjectName(u"heldBackLabel"_s);
    for (QLabel *label : {m_words, m_heldBack}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    addWidget(m_words);
    addSection(tr("Who was held back"));
    addWidget(m_heldBack);
}

void ExportLogCard::showEntry(const ExportLogEntry &entry)
{
    setTitle(entry.item);
    QStringList below{instantText(entry.exportedAt), entry.subject};
    below.removeAll(QString());
    setSubtitle(below.join(u" · "_s));
    m_words->setText(wordsOf(entry).join(u'\n'));
    const HeldBack heldBack = HeldBack::fromJson(entry.heldBack);
    QStringList reasons;
    for (auto it = heldBack.counts.cbegin(); it != heldBack.counts.cend(); ++it)
        reasons += u"%1 %2"_s.arg(QString::number(it.value()), heldBackText(it.key()));
    m_heldBack->setText(reasons.isEmpty() ? tr("Nobody.") : reasons.join(u'\n'));
    showContent();
}

} // namespace rosette
