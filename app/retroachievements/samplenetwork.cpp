// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/samplenetwork.h"

#include "retroachievements/requests.h"
#include "retroachievements/responseparser.h"

#include <QFile>
#include <QMetaObject>
#include <QNetworkReply>
#include <QUrlQuery>

#include <cstring>

namespace MasteryChart {

namespace {

/// An answer with status 200 that is there from the start.
class SampleReply : public QNetworkReply
{
public:
    SampleReply(const QNetworkRequest &request, const QByteArray &body, QObject *parent)
        : QNetworkReply(parent)
        , m_body(body)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::GetOperation);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        open(QIODevice::ReadOnly);
        QMetaObject::invokeMethod(
            this,
            [this] {
                setFinished(true);
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }

    void abort() override { m_body.clear(); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_body.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_body.isEmpty())
            return -1;
        const auto size = qMin<qint64>(most, m_body.size());
        std::memcpy(data, m_body.constData(), static_cast<size_t>(size));
        m_body.remove(0, size);
        return size;
    }

private:
    QByteArray m_body;
};

/// The resource that holds the answer: the endpoint, and of the query what tells one answer from another.
QString resourceFor(const QUrl &url)
{
    if (url.path().startsWith(u"/Images/"))
        return u":/sample" + url.path();
    QString name = u":/sample/" + url.fileName().section(u'.', 0, 0);
    const QUrlQuery query(url);
    for (const auto *item : {u"i", u"g", u"h", u"f"}) {
        const QString key = QString::fromUtf16(item);
        if (query.hasQueryItem(key))
            name += u'-' + key + query.queryItemValue(key);
    }
    return name + u".json";
}

QByteArray answerTo(const QNetworkRequest &request)
{
    QFile answer(resourceFor(request.url()));
    return answer.open(QIODevice::ReadOnly) ? answer.readAll() : QByteArrayLiteral("[]");
}

} // namespace

QList<int> SampleNetwork::games()
{
    return {defaultGame, 900025, 900089};
}

Credentials SampleNetwork::credentials()
{
    return {QStringLiteral("sample"), Secret(QStringLiteral("no key is needed"))};
}

GameDetails SampleNetwork::details(int game)
{
    const QNetworkRequest request = detailsRequest(Service(), credentials(), game);
    return parseDetails(answerTo(request)).value_or(GameDetails());
}

QNetworkReply *SampleNetwork::createRequest(Operation, const QNetworkRequest &request, QIODevice *)
{
    return new SampleReply(request, answerTo(request), this);
}

} // namespace MasteryChart
